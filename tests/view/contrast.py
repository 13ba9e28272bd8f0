"""The colours of page.css, and how well they are told apart (WCAG 2.2)."""
import re

TEXT, SIGN = 4.5, 3.0  # what WCAG AA asks of text, and of lines and signs

# Every colour that stands on another, in both schemes.
ON = [
    *[(ink, paper, TEXT) for ink in ("ink", "muted", "link", "support", "oppose", "mixed", "stance") for paper in ("paper", "panel")],
    *[(ink, paper, TEXT) for ink in ("ink", "oppose") for paper in ("lit", "row", "alarm")],
    *[(ink, "row", TEXT) for ink in ("muted", "support", "mixed", "stance", "link")],
    *[(line, paper, SIGN) for line in ("entity", "figure", "stance") for paper in ("paper", "lit", "row", "alarm", "panel")],
]


def schemes(css: str) -> dict[str, dict[str, str]]:
    """light and dark: the variables that are colours"""
    blocks = re.findall(r":root\s*\{(.*?)\}", css, re.S)
    light, dark = (dict(re.findall(r"--([a-z]+):\s*(#[0-9a-f]{6});", block)) for block in blocks[:2])
    return {"light": light, "dark": light | dark}


def luminance(colour: str) -> float:
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)
