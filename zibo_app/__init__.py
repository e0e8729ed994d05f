"""The investment-promotion catalogue of Zibo Hi-Tech Zone, shown offline."""

__version__ = "0.1.0"
