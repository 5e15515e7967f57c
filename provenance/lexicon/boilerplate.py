"""What stands on an article's page and is not the article.

Compiled by hand from the templates of common publishing systems and the furniture of news sites.
Patterns match a whole block, ignoring case.
"""

from typing import Final

BOILERPLATE: Final[tuple[str, ...]] = (
    r"(?:post|add|submit) (?:a |your )?comments?",
    r"your e-?mail address will not be published.*",
    r"required fields are marked.*",
    r"(?:\d+ )?(?:comments?|responses?|replies)(?: \(\d+\))?:?",
    r"no comments(?: yet)?\.?",
    r"(?:be the first to comment|join the (?:conversation|discussion)|log in to (?:reply|comment)).*",
    r"save my name, e-?mail,? and website in this browser.*",
    r"(?:share|tweet|pin|print|e-?mail|like|save|whatsapp|copy link|facebook|twitter|telegram)"
    r"(?: this)?(?: (?:article|story|page|post))?(?: (?:on|via) \w+)?:?",
    r"(?:share|tweet|e-?mail) this:?.{0,60}",
    r"(?:sign up|subscribe|register)\b(?! of\b).{0,120}(?:newsletter|newsletters|inbox|alerts?|updates|today|"
    r"now|here|briefing)\.?",
    r"(?:subscribe|sign in|sign up|log in|register|donate|support us|contact us|about us)(?: now)?\.?",
    r"(?:advertisement|sponsored(?: content)?|promoted(?: content)?|ad)",
    r"(?:story|article) continues (?:below|after).*",
    r"(?:read|see|watch|listen)(?: (?:more|also|next|now))?:.{0,160}",
    r"(?:also read|read more|read also|more on this|related(?: (?:articles?|stories|posts|topics))?|"
    r"more from.{0,60}|recommended(?: for you)?|you (?:may|might) (?:also )?like|most (?:read|popular)|"
    r"trending(?: now)?|up next|top stories|editors?['’] picks?):?",
    r"(?:tags?|topics?|filed under|categories|labels|keywords):.{0,200}",
    r"(?:follow|find|like|join) us on .{0,120}",
    r"(?:follow|contact) (?:the )?(?:author|reporter|writer|him|her|them).{0,120}",
    r"(?:©|\(c\)|copyright:?\s*(?:©|\(c\)|\d{4}|by\b|notice)).{0,200}",
    r".{0,80}\ball rights reserved\b.{0,80}",
    r"(?:terms of (?:use|service)|privacy policy|cookie (?:policy|settings)).{0,80}",
    r"(?:we|this (?:web)?site) uses? cookies.*",
    r"click here (?:to|for) .{0,160}",
    r"(?:previous|next|older|newer)(?: (?:post|article|story|page))?:?",
    r"(?:back to (?:the )?top|skip to (?:main )?content|load more|show more|view all|menu|search)",
    r"(?:file photo|image credits?|photo credits?|photograph|photo|picture|image)[:/].{0,160}",
    r"listen to this article.{0,60}",
    r"\d+ min(?:ute)?s? read",
)

REPORTING: Final = r"\b(?:said|says|told|tells|announced|wrote|according to)\b"
"""What a line of prose can hold, and a button cannot: "Save the dam, the mayor said."."""

CLOSING: Final[tuple[str, ...]] = (
    r"leave a (?:reply|comment)(?: cancel reply| below| here| to [^.]{1,40})?",
    r"(?:post|write|add) a comment",
)
"""A comment form. Nothing that follows belongs to the article, but notes."""

LISTING: Final[tuple[str, ...]] = (
    r"(?:related|recommended|more|latest|top|popular) (?:articles?|stories|posts|news|reading)"
    r"(?: for you)?:?",
    r"(?:related|recommended(?: for you)?|also read|read also):?",
)
"""Over a list of other articles: the headlines that directly follow are not the article's."""
