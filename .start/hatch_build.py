"""Put the shipped files into a wheel, and leave an editable install to find them in the checkout."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from typing_extensions import override

SHIPPED = ("resources", "data.db")


class BundleHook(BuildHookInterface[Any]):
    """Add `resources` and `data.db` under `zibo_app/_bundled/`; an editable install needs no copy."""

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files to force into the wheel; `version` is "standard" or "editable"."""
        if version == "standard":
            build_data["force_include"].update({name: f"zibo_app/_bundled/{name}" for name in SHIPPED})
