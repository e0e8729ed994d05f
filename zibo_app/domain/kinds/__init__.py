"""The kinds of record, one file each, and the one explicit list of them."""

from zibo_app.domain.kind import Kind
from zibo_app.domain.kinds import (
    enterprise,
    honour,
    indicator,
    industry,
    park,
    person,
    plan,
    platform,
    policy,
    project,
    zone,
)

KINDS: tuple[Kind, ...] = (
    zone.KIND,
    park.KIND,
    enterprise.KIND,
    project.KIND,
    policy.KIND,
    platform.KIND,
    industry.KIND,
    indicator.KIND,
    honour.KIND,
    plan.KIND,
    person.KIND,
)

BY_KEY: dict[str, Kind] = {kind.key: kind for kind in KINDS}
