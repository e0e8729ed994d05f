"""The questions of a rehearsal: fair, drawn from the catalogue, the same for the same seed."""

import pytest

from zibo_app.domain.drill import ASKED, CHOICES, UNSTATED, Drill
from zibo_app.domain.evidence import State
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.wording import figure_text
from zibo_app.services.faq import answers
from zibo_app.services.rehearsal import drills
from zibo_app.store.catalogue import Catalogue

SEEDS = ("a", "b", "c", "7", "招商")
NOT_STATED = State.NOT_STATED.label


def right(drill: Drill) -> str:
    return drill.choices[drill.right].zh


@pytest.mark.parametrize("seed", SEEDS)
def test_ten_questions_three_of_them_not_stated(real: Catalogue, seed: str) -> None:
    asked = drills(real, seed)
    assert len(asked) == ASKED
    assert sum(drill.choices[drill.right] == NOT_STATED for drill in asked) == UNSTATED
    assert len({drill.asked.zh for drill in asked}) == ASKED


@pytest.mark.parametrize("seed", SEEDS)
def test_the_right_answer_is_the_catalogues(real: Catalogue, seed: str) -> None:
    for drill in drills(real, seed):
        figure = real.figure(drill.figure) if drill.figure else None
        if figure is None:
            assert right(drill) == NOT_STATED.zh
            continue
        assert right(drill) == figure_text(figure, "zh")
        assert figure.state is State.SOURCE
        assert figure.label.zh in drill.asked.zh
        assert figure.period[:4] in drill.asked.zh


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_said_not_to_be_stated_is_a_line_nothing_answers(real: Catalogue, seed: str) -> None:
    open_lines = {each.question.id for each in answers(real) if not each.stated}
    asked = {drill.question for drill in drills(real, seed) if drill.question}
    assert len(asked) == UNSTATED
    assert asked <= open_lines


@pytest.mark.parametrize("seed", SEEDS)
def test_answers_differ_in_both_languages_and_one_of_them_is_not_stated(real: Catalogue, seed: str) -> None:
    for drill in drills(real, seed):
        assert len(drill.choices) == CHOICES
        assert len({each.zh for each in drill.choices}) == len({each.en for each in drill.choices}) == CHOICES
        assert drill.choices[-1] == NOT_STATED


@pytest.mark.parametrize("seed", SEEDS)
def test_wrong_answers_are_figures_of_the_catalogue(real: Catalogue, seed: str) -> None:
    known = {figure_text(figure, "zh") for figure in real.figures(tuple(BY_KEY))} | {NOT_STATED.zh}
    assert {each.zh for drill in drills(real, seed) for each in drill.choices} <= known


def test_the_same_seed_asks_the_same_and_another_something_else(real: Catalogue) -> None:
    assert drills(real, "a") == drills(real, "a")
    assert {drill.asked for drill in drills(real, "a")} != {drill.asked for drill in drills(real, "b")}


def test_the_right_place_is_not_always_the_same(real: Catalogue) -> None:
    places = {drill.right for seed in SEEDS for drill in drills(real, seed) if drill.figure}
    assert places == set(range(CHOICES - 1))


def test_a_plan_is_called_a_plan_where_it_is_asked_for(real: Catalogue) -> None:
    seen = [d for n in range(30) for d in drills(real, str(n)) if d.figure.endswith(".plan")]
    assert seen
    for drill in seen:
        assert "计划" in drill.asked.zh
        assert "plan" in drill.asked.en


def test_a_small_catalogue_asks_what_it_can(catalogue: Catalogue) -> None:
    asked = drills(catalogue, "a")
    assert len(asked) <= ASKED
    assert all(0 <= drill.right < len(drill.choices) for drill in asked)
