"""What tags, attributes and class names mean. After the HTML Standard and what sites write."""

from typing import Final


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


NEVER_SHOWN: Final = _words(
    "title script style template noscript nav button svg math iframe object embed select option "
    "textarea input canvas video audio map dialog datalist progress meter frameset applet"
)
"""Elements whose words a reader of the page does not see as part of an article."""

FURNITURE_TAGS: Final = frozenset(["aside", "form", "menu"])
FURNITURE_ROLES: Final = _words(
    "navigation search complementary contentinfo banner dialog alertdialog alert menu menubar "
    "toolbar"
)
FURNITURE_NAMES: Final = _words(
    "ad ads advert adverts advertisement advertising adsbygoogle ad-container ad-slot sponsored "
    "share sharing share-buttons share-bar social social-share social-links sharedaddy addtoany "
    "related related-posts related-articles related-content related-stories recommended "
    "recommendations more-stories read-more most-read most-popular trending jp-relatedposts "
    "newsletter newsletter-signup signup subscribe subscription subscription-widget "
    "subscription-widget-wrap promo promotion teaser-list "
    "cookie cookies cookie-banner cookie-consent cookie-notice consent gdpr cc-window "
    "breadcrumb breadcrumbs pagination pager post-navigation sidebar widget widgets "
    "navigation navbar menu site-nav site-header site-footer skip-link "
    "navbox mw-editsection mw-jump-link noprint toc catlinks printfooter metadata ambox hatnote "
    "sitesub sr-only screen-reader-text visually-hidden visuallyhidden screen-reader-only"
)
"""Words of `class` and `id` that stand for what surrounds an article. Never `paywall` or `hidden`:
sites put whole articles into them."""

COMMENT_NAMES: Final = _words(
    "comments comment-list commentlist comments-area comment-respond comment-form respond disqus "
    "disqus_thread fb-comments comments-section comment-section comments-container"
)
"""Where readers write."""

CONTAINERS: Final = _words("html body main article section div td center form dd")
"""What can hold an article."""

BLOCKS: Final = _words(
    "html head body address article aside center dd details dir div dl dt fieldset figure footer "
    "form "
    "header hgroup legend main menu ol p section summary table tbody thead tfoot tr td th ul "
    "optgroup listing xmp"
)
"""Elements that begin and end on a line of their own, without a role."""

HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}

_BODY_NAMES: Final = (
    "article-body article__body articlebody article-content article__content article-text "
    "article_body article_content story-body story__body story-content storybody story_body "
    "story-text entry-content post-content post-body post__content single-content td-post-content "
    "article-main content-body body-content body-copy article-copy rich-text-article-body "
    "field--name-body field-name-body node-content mw-parser-output caas-body wysiwyg "
    "page-content main-content"
)
BODY_NAMES: Final = tuple(_BODY_NAMES.split())
"""Words of `class` and `id` that sites give the body of an article, the surest first."""

NOTE_ROLES: Final = _words(
    "doc-endnotes doc-endnote doc-footnote doc-bibliography footnotes footnote endnotes endnote "
    "rearnotes rearnote bibliography"
)
"""Values of `role` (DPUB-ARIA 1.1) and of `epub:type` (EPUB Structural Semantics)."""

NOTE_TAGS: Final = _words(
    "div section ol ul aside footer dl table tbody tr li p dd details dialog small"
)
NOTE_NAMES: Final = _words(
    "footnotes footnote endnotes endnote notes references reference-list reflist ref-list refs "
    "bibliography citations mw-references-wrap fn-group footnote-list footnotes-list endnote-list "
    "endnotes-list notes-list article-notes article-references article-footnotes post-footnotes "
    "post-references footnote-section footnotes-section footnote-definition footnote-body "
    "footnote-content footnotes-wrapper footnotes-container easy-footnotes-wrapper "
    "easy-footnotes-container wp-block-footnotes footnote_container_prepare "
    "footnotes_reference_container modern-footnotes-list simple-footnotes sourcenotes"
)
"""Words of `class` and `id` of notes, on the block elements of NOTE_TAGS only: a marker in the body
is often called `footnote` or `reference`, too."""

BACKLINK_ROLES: Final = frozenset(["doc-backlink"])
BACKLINK_NAMES: Final = _words(
    "footnote-back footnote-backref footnote-backlink reversefootnote mw-cite-backlink "
    "data-footnote-backref footnotebackref footnote-return easy-footnote-to-top "
    "footnote_backlink"
)
"""Arrows that lead from a note back to its marker."""
