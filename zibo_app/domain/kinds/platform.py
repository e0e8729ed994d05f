"""Platforms of innovation and service: incubators, accelerators, training bases, systems."""

from zibo_app.domain.kind import HONOUR_LEVEL, Facet, Field, Kind, Record
from zibo_app.domain.text import Choice, Text


class PlatformType(Choice):
    """What sort of platform it is."""

    INCUBATOR = "incubator", "孵化器", "Incubator"
    ACCELERATOR = "accelerator", "加速器", "Accelerator"
    INNOVATION = "innovation", "创新平台", "Innovation platform"
    TRAINING = "training", "产教融合基地", "Training base"
    SERVICE = "service", "服务平台", "Service platform"
    OPENING = "opening", "开放平台", "Opening-up platform"


class Platform(Record, kw_only=True):
    """A platform or a named group of platforms."""

    type: PlatformType


TYPE = Field("type", Text("类别", "Type"), PlatformType)

KIND = Kind(
    key="platform",
    label=Text("平台", "Platform"),
    plural=Text("平台", "Platforms"),
    icon="cpu",
    record=Platform,
    fields=(TYPE,),
    facets=(Facet("type", TYPE.label), HONOUR_LEVEL),
    expected=(("operator", Text("运营单位", "Operator")), ("contact", Text("联系电话", "Contact"))),
)
