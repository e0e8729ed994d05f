"""Policies, services, loan products, reforms and programmes."""

from zibo_app.domain.kind import CONCERNED, Facet, Field, Kind, Record
from zibo_app.domain.text import Choice, Text


class PolicyType(Choice):
    """What sort of help or rule it is."""

    DOCUMENT = "document", "政策文件", "Policy document"
    LOAN = "loan", "政策性贷款", "Policy-based loan"
    SERVICE = "service", "服务机制", "Service"
    REFORM = "reform", "改革举措", "Reform"
    PROGRAMME = "programme", "工程与行动", "Programme"
    MECHANISM = "mechanism", "工作机制", "Working mechanism"


class Need(Choice):
    """What an investor may need; an empty need is for no investor in particular."""

    FUNDING = "funding", "资金", "Funding"
    TALENT = "talent", "人才", "Talent"
    LAND = "land", "用地", "Land"
    APPROVAL = "approval", "审批", "Approval"
    RESEARCH = "research", "研发", "R&D"
    LISTING = "listing", "上市", "Listing"
    MARKET = "market", "市场", "Market"
    TRAINING = "training", "培训", "Training"
    GENERAL = "general", "综合", "General"


class Policy(Record, kw_only=True):
    """A policy, service or programme; `beneficiary` says for whom, where the source does."""

    type: PolicyType
    need: Need = Need.GENERAL
    beneficiary: Text = Text()


TYPE = Field("type", Text("类别", "Type"), PolicyType)
NEED = Field("need", Text("需求", "Need"), Need)

KIND = Kind(
    key="policy",
    label=Text("政策服务", "Policy or service"),
    plural=Text("政策", "Policies"),
    icon="file-text",
    record=Policy,
    fields=(TYPE, NEED, Field("beneficiary", Text("适用对象", "For whom"))),
    facets=(Facet("need", NEED.label), Facet("type", TYPE.label), CONCERNED),
    expected=(
        ("amount", Text("金额", "Amount")),
        ("condition", Text("条件", "Conditions")),
        ("time_limit", Text("时限", "Time limit")),
        ("document_number", Text("文号", "Document number")),
    ),
)
