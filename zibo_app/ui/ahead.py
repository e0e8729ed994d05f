"""What the first paint does without, in one place; imported through `later.ahead` only."""

from zibo_app.store.office import Office
from zibo_app.store.sought import Sought
from zibo_app.ui.charts.taking import Taking
from zibo_app.ui.compare.tray import TrayBar
from zibo_app.ui.drawer import EvidenceDrawer
from zibo_app.ui.guest.frame import GuestFrame
from zibo_app.ui.hall.staging import Staging
from zibo_app.ui.rest import MAKERS
from zibo_app.ui.search.panel import SearchPanel
from zibo_app.ui.trouble import TroubleWindow
from zibo_app.ui.watch import beat, run


class Ahead:
    """The other pages and the visitor view, evidence, search, faults, the office, what is shown to a hall."""

    page_makers = MAKERS
    guest_frame = GuestFrame
    drawer = EvidenceDrawer
    search = SearchPanel
    trouble = TroubleWindow
    taking = Taking
    tray = TrayBar
    office = Office
    sought = Sought
    staging = Staging
    beat = beat.start
    supervise = run.supervise
