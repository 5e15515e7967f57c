"""Words around the names of platforms: what is posted, where, by whom, in many languages.

Regular expressions in pieces, matched without regard to case.
"""

from typing import Final

ACCOUNTS: Final[tuple[str, ...]] = (
    r"channels?", r"pages?", r"accounts?", r"profiles?", r"groups?", r"users?", r"feed", r"chat", r"wall",
    r"cha[iî]ne", r"compte", r"profil", r"groupe", r"fil", r"kanal", r"seite", r"konto", r"gruppe",
    r"nutzer(?:in)?", r"auftritt", r"canal", r"página", r"cuenta", r"perfil", r"grupo", r"usuari[oa]",
    r"canale", r"pagina", r"conta", r"kanaal",
    r"канале?", r"страниц[аы]", r"аккаунт", r"профиль", r"групп[аы]", r"сообществ[оа]", r"паблик",
    r"пользовател[ья]", r"قناة", r"صفحة", r"حساب", r"مجموعة", r"مستخدم",
)  # fmt: skip
"""What a person or a body has on a platform."""

POSTS: Final[tuple[str, ...]] = (
    r"posts?", r"messages?", r"(?:live\s)?videos?", r"photo(?:graph)?s?(?:\salbum)?", r"tweets?", r"stor(?:y|ies)",
    r"threads?", r"comments?", r"reels?", r"clips?", r"live\s?streams?", r"broadcasts?", r"status(?:\supdate)?",
    r"(?:re|quote\s)tweets?", r"footage", r"recordings?", r"publications?", r"vidéo", r"billet", r"statut",
    r"beitrag", r"eintrag", r"nachricht", r"kommentar", r"publicación", r"mensaje", r"tuit", r"vídeo",
    r"entrada", r"hilo", r"postagem", r"пост", r"запись", r"публикация", r"сообщение", r"видео(?:запись)?",
    r"твит", r"ролик", r"منشور", r"تغريدة", r"(?:مقطع\s)?فيديو", r"رسالة",
)  # fmt: skip
"""What is posted."""

ON: Final = r"(?:on|to|in|from|at|auf|bei|sur|dans|en|na|su|no|op|во?|на|على|في|عبر)"
OF: Final = (
    r"(?:of|by|from|for|belonging\sto|von|vom|der|des|de\sla|de\sl[’']|de\slos|de\slas|del|du|de|d[’']"
    r"|da|do|di|van|пользователя|сообщества|группы|канала|автора|لـ?)"
)
MADE: Final = (
    r"(?:posted|uploaded|published|shared|streamed|broadcast|hochgeladen|veröffentlicht|mise?s?\sen\sligne"
    r"|publiée?|diffusée?|subid[oa]|publicad[oa]|опубликован[оаы]?|размещен[оаы]?|загружен[оаы]?|نشرته|نشره|نشرتها)"
)
BY: Final = r"(?:by|from|von|vom|par|por|da|di|door|пользователем|каналом)"
BEFORE_DAY: Final = (
    r"(?:of|from|dated|on|vom|am|du|le|del?|el|от|за|بتاريخ|في|(?:n(?:o|r|úm)?\.?|n[°º]|№|#)\s?\d+)"
)
