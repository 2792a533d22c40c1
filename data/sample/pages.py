"""Pages of the sample's invented outlets: one template an outlet, with the clutter of real sites.

Each states its date, its authors and its charset in its own way: JSON-LD, meta tags, a time element or
nothing but printed text.
"""
import html
import json
from dataclasses import dataclass
from datetime import datetime
from string import Template

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}


@dataclass(frozen=True)
class Outlet:
    """An invented outlet; `declared` says where its pages name their charset: header, meta or both."""

    domain: str
    name: str
    country: str
    zone: str
    kind: str
    language: str
    archive: str
    path: str
    charset: str = "utf-8"
    declared: str = "header"


OUTLETS = {outlet.domain: outlet for outlet in [
    Outlet("reelpost.example", "Reel Post", "US", "north-america", "trade", "en", "trades.warc.gz", "/$y/film/news/$slug-$n/"),
    Outlet("backlotledger.example", "The Backlot Ledger", "US", "north-america", "trade", "en", "trades.warc.gz", "/news/$y/$m/$d/$slug.html"),
    Outlet("screenbrief.example", "Screen Brief", "GB", "europe", "trade", "en", "trades.warc.gz", "/news/$slug/$n.article"),
    Outlet("harbourtimes.example", "The Harbour Times", "GB", "europe", "press", "en", "press.warc.gz", "/culture/$y/$m/$d/$slug", "windows-1252", "meta"),
    Outlet("signalandframe.example", "Signal & Frame", "US", "north-america", "press", "en", "press.warc.gz", "/ai/$n/$slug"),
    Outlet("pixelcourier.example", "Pixel Courier", "CA", "north-america", "blog", "en", "press.warc.gz", "/$slug/", "utf-8", "both"),
    Outlet("continentalpress.example", "Continental Press", "GB", "europe", "wire", "en", "press.warc.gz", "/wire/$y$m$d/$n"),
    Outlet("newsheap.example", "Newsheap", "US", "north-america", "aggregator", "en", "press.warc.gz", "/story?id=$n"),
    Outlet("autoslate.example", "Autoslate", "US", "north-america", "machine-written", "en", "press.warc.gz", "/a/$slug"),
    Outlet("ecranquotidien.example", "Écran Quotidien", "FR", "europe", "trade", "fr", "presse-fr.warc.gz", "/actualites/$slug,$n.html"),
    Outlet("gazettedularge.example", "La Gazette du Large", "FR", "europe", "press", "fr", "presse-fr.warc.gz", "/culture/article/$y/$m/$d/${slug}_$n.html", "iso-8859-1", "header"),
    Outlet("plateauseries.example", "Plateau Séries", "BE", "europe", "blog", "fr", "plateau-series", "/$y/$m/$slug"),
    Outlet("leinwandbote.example", "Leinwandbote", "DE", "europe", "trade", "de", "europa.warc", "/meldungen/$slug-$n"),
    Outlet("pantallaabierta.example", "Pantalla Abierta", "ES", "europe", "press", "es", "europa.warc", "/cultura/$y-$m-$d/$slug.html"),
    Outlet("miradoraustral.example", "Mirador Austral", "AR", "latin-america", "press", "es", "europa.warc", "/espectaculos/$slug-nid$n/"),
    Outlet("morningslate.example", "The Morning Slate", "US", "north-america", "blog", "en", "morning-slate.jsonl.gz", "/p/$slug"),
]}


def day_text(when: datetime, language: str) -> str:
    """The day as a reader of the language sees it printed."""
    month = MONTHS[language].split()[when.month - 1]
    if language == "en":
        return f"{month} {when.day}, {when.year}"
    if language == "de":
        return f"{when.day}. {month} {when.year}"
    if language == "es":
        return f"{when.day} de {month} de {when.year}"
    return f"{'1er' if when.day == 1 else when.day} {month} {when.year}"


def british_day(when: datetime) -> str:
    return f"{when.day} {MONTHS['en'].split()[when.month - 1]} {when.year}"


def json_ld(fields, graph: bool) -> str:
    article = {
        "@type": "NewsArticle",
        "headline": fields["title"],
        "datePublished": fields["when"].isoformat(),
        "author": {"@type": "Person", "name": fields["author"]},
        "publisher": {"@type": "Organization", "name": fields["site"]},
        "mainEntityOfPage": fields["url"],
        "inLanguage": fields["lang"],
        "keywords": fields["tags"],
    }
    if graph:
        site = {"@type": "WebSite", "name": fields["site"], "inLanguage": fields["lang"]}
        value = {"@context": "https://schema.org", "@graph": [site, article]}
    else:
        value = {"@context": "https://schema.org", **article}
    text = json.dumps(value, ensure_ascii=False, indent=1).replace("</", "<\\/")
    return f'<script type="application/ld+json">\n{text}\n</script>'


def paragraphs(texts, attributes="") -> str:
    return "\n".join(f"<p{attributes}>{html.escape(text, quote=False)}</p>" for text in texts)


def links(related, item='<li><a href="{url}">{title}</a></li>') -> str:
    return "\n".join(
        item.format(url=html.escape(url), title=html.escape(title, quote=False)) for url, title in related)


def page(outlet: Outlet, *, title, texts, author, when, url, tags, related, agency) -> str:
    """One article as the outlet would serve it; `related` holds pairs of address and headline."""
    fields = {"title": title, "author": author, "when": when, "url": url, "tags": tags,
              "site": outlet.name, "lang": outlet.language}
    esc = lambda text: html.escape(text, quote=False)
    middle = (len(texts) + 1) // 2
    return Template(TEMPLATES[outlet.domain]).substitute(
        title=esc(title), attr_title=html.escape(title), author=esc(author), url=html.escape(url),
        site=esc(outlet.name), iso=when.isoformat(), clock=when.strftime("%H:%M"),
        clock_fr=when.strftime("%Hh%M"), numeric=when.strftime("%d/%m/%Y"), dotted=when.strftime("%d.%m.%Y"),
        day=day_text(when, outlet.language), british_day=british_day(when), year=when.year,
        summary=html.escape(texts[0][:150].rsplit(" ", 1)[0]),
        body=paragraphs(texts), body_classed=paragraphs(texts, ' class="story-text__paragraph"'),
        first=paragraphs(texts[:middle]), rest=paragraphs(texts[middle:]),
        divs="\n".join(f"<div>{esc(text)}</div>" for text in texts),
        breaks="<br><br>\n".join(esc(text) for text in texts),
        related=links(related), related_cards=links(related, '<div class="card"><h3><a href="{url}">{title}</a></h3></div>'),
        related_plain=links(related, '<a href="{url}">{title}</a><br>'),
        tags=" ".join(f'<a rel="tag" href="/tag/{esc(tag).lower().replace(" ", "-")}">{esc(tag)}</a>' for tag in tags),
        keywords=html.escape(", ".join(tags)),
        agency=f"({esc(agency)}) " if agency else "", agency_line=f'<p class="agency">{esc(agency)}</p>' if agency else "",
        ld=json_ld(fields, False), ld_graph=json_ld(fields, True))


TEMPLATES = {}

TEMPLATES["reelpost.example"] = """<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<title>$title – Reel Post</title>
<link rel="canonical" href="$url">
<meta name="description" content="$summary…">
$ld
<style>.o-consent{position:fixed;bottom:0}</style>
</head>
<body class="single-post">
<header><a href="/" class="logo">Reel Post</a>
<nav><ul><li><a href="/film">Film</a></li><li><a href="/tv">TV</a></li><li><a href="/streaming">Streaming</a></li><li><a href="/t/netflix">Netflix</a></li><li><a href="/t/disney">Disney</a></li><li><a href="/t/warner-bros">Warner Bros.</a></li><li><a href="/box-office">Box Office</a></li><li><a href="/awards">Awards</a></li><li><a href="/t/artificial-intelligence">AI</a></li></ul></nav></header>
<main>
<article>
<h1>$title</h1>
<div class="byline">By <a rel="author" href="/author">$author</a> <span class="plus">Plus Icon</span></div>
<figure><img src="/img/lead.jpg" alt=""><figcaption>Illustration: Reel Post / Netflix and Paramount logos used for editorial purposes</figcaption></figure>
<div class="article-body">
$first
<aside class="related-inline"><h4>Popular on Reel Post</h4><ul>
$related
</ul></aside>
$rest
</div>
<div class="tags">Read more about: $tags</div>
<div class="author-bio">$author covers film and television for Reel Post, from Netflix to the guilds. Send tips to tips@reelpost.example.</div>
</article>
<section class="comments"><h2>Comments</h2><p>Comments are moderated. By posting you accept our terms of use.</p><p class="comment">filmfan_in_ohio: Thanks for the summary. ChatGPT told me something else.</p><form><label>Leave a reply</label><textarea></textarea><button>Submit</button></form></section>
<section class="more"><h2>More from Reel Post</h2>
$related_cards
</section>
</main>
<div class="newsletter"><h3>Get our daily newsletter</h3><p>Netflix, Disney, Amazon and everything else in the business, every morning in your inbox.</p><input type="email"><button>Sign up</button></div>
<div class="o-consent" role="dialog"><p>We and our 842 partners store and access information on your device. You can accept or manage your choices.</p><button>Accept all</button><button>Manage</button></div>
<footer><p>© $year Reel Post. All rights reserved.</p><p>About · Advertise · Privacy policy · Do not sell my personal information</p></footer>
<script>window.dataLayer=window.dataLayer||[];</script>
</body>
</html>
"""

TEMPLATES["backlotledger.example"] = """<!doctype html>
<html lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>$title | The Backlot Ledger</title>
<meta property="og:title" content="$attr_title">
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Backlot Ledger">
<meta property="og:url" content="$url">
<meta property="article:published_time" content="$iso">
<meta name="author" content="$author">
<meta name="keywords" content="$keywords">
</head>
<body>
<div id="topbar">Ledger Markets: <span>NFLX</span> <span>DIS</span> <span>WBD</span> <span>PSKY</span> <span>CMCSA</span> <span>LION</span> | <a href="/subscribe">Subscribe for $$4 a month</a></div>
<div id="nav"><a href="/">Home</a> <a href="/deals">Deals</a> <a href="/streaming">Streaming</a> <a href="/labor">Labor</a> <a href="/law">Law</a> <a href="/tech">Technology</a></div>
<div id="content">
<div class="kicker">Business</div>
<h1 class="headline">$title</h1>
<div class="meta">$author, Staff Writer</div>
<div class="story">
$agency_line
$body_classed
<div class="promo"><strong>Sign up for The Backlot Ledger's weekly note</strong> on Disney, Warner Bros. Discovery and the companies building AI video tools.</div>
</div>
<div class="share">Share: Facebook X LinkedIn Email Print</div>
<div id="related"><h2>Related stories</h2>
<ul>
$related
</ul></div>
</div>
<div id="sidebar"><h2>Most read</h2>
$related_plain
</div>
<div id="cookie">This site uses cookies. <a href="/cookies">Learn more</a> <button>Got it</button></div>
<div id="footer">Copyright $year The Backlot Ledger, an invented newspaper. Reproduction by permission only.</div>
</body>
</html>
"""

TEMPLATES["screenbrief.example"] = """<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<title>$title | News | Screen Brief</title>
<meta name="twitter:card" content="summary">
</head>
<body>
<ul class="menu"><li>News</li><li>Reviews</li><li>Festivals</li><li>Box Office</li><li>Territories</li><li>Jobs</li><li><a href="/subscribe">Subscribe</a></li></ul>
<div class="wrap">
<div class="story-header">
<h1>$title</h1>
<p class="byline"><span>By</span> $author<span class="date">$british_day</span></p>
</div>
<div class="storytext">
$first
<div class="read-on"><p>Read more:</p><ul>
$related
</ul></div>
$rest
</div>
<div class="topics"><h3>Topics</h3><ul><li>Apple TV</li><li>Disney</li><li>Netflix</li><li>Paramount</li><li>Sony Pictures</li><li>UK/Ireland</li></ul></div>
<div class="no-comments"><p>No comments yet</p><p>You're not signed in. Only registered users can comment on this article. <a href="/signin">Sign in</a> <a href="/register">Register</a></p></div>
<div class="more-news"><h3>More from News</h3>
$related_cards
</div>
</div>
<div class="foot"><p>Screen Brief is part of nobody's portfolio. Site powered by Webvision Cloud-like software.</p></div>
</body>
</html>
"""

TEMPLATES["harbourtimes.example"] = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html lang="en-GB">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
<title>$title - The Harbour Times</title>
</head>
<body>
<table width="100%"><tr><td colspan="2"><a href="/">The Harbour Times</a> | <a href="/news">News</a> | <a href="/sport">Sport</a> | <a href="/culture">Culture</a> | <a href="/business">Business</a> | <a href="/weather">Weather</a></td></tr>
<tr><td valign="top" id="main">
<h1>$title</h1>
<p class="by">$author<br /><time datetime="$iso">$british_day, $clock</time></p>
$agency_line
$body
<p class="corrections">Spotted an error? Write to the readers’ editor.</p>
<h4>You may also like</h4>
<ul>
$related
</ul>
</td></tr></table>
<table id="side" width="30%"><tr><td><h4>Tonight’s TV</h4><p>Our guide to what is on Netflix, Disney+, Prime Video and the BBC tonight.</p><h4>Newsletter</h4><p>Ten stories before breakfast.</p></td></tr></table>
<p class="small">© The Harbour Times $year. Registered nowhere. <a href="/privacy">Privacy</a> <a href="/contact">Contact</a></p>
</body>
</html>
"""

TEMPLATES["signalandframe.example"] = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta property="og:title" content="$attr_title">
<meta property="og:description" content="$summary…">
<title>$title</title>
$ld_graph
</head>
<body>
<header class="duet"><a href="/">Signal &amp; Frame</a><button>Menu</button><nav><a href="/ai">AI</a><a href="/film">Film tech</a><a href="/openai">OpenAI</a><a href="/netflix">Netflix</a><a href="/creators">Creators</a><a href="/policy">Policy</a></nav></header>
<main id="main">
<article class="post">
<p class="eyebrow"><a href="/ai">AI</a></p>
<h1>$title</h1>
<p class="dek">by <a href="/authors">$author</a></p>
<div class="entry">
$body
</div>
<div class="sponsored"><p>Sponsored: try the video editor that thinks along. No prompt needed.</p></div>
</article>
<aside aria-label="most popular"><h2>Most popular</h2><ol>
$related
</ol></aside>
<section id="thread"><h2>2 Comments</h2><div class="c"><b>gaffer_tape</b><p>So Midjourney first, then everyone else?</p></div><div class="c"><b>nightexterior</b><p>Cancelled Netflix last year, no opinion.</p></div></section>
</main>
<div class="signup"><p>Signal Weekly</p><p>A newsletter about cameras, code and Sora-shaped surprises. By submitting your email you agree to our terms.</p></div>
<footer>Terms of Use · Privacy Notice · Cookie Policy · © $year Signal &amp; Frame</footer>
</body>
</html>
"""

TEMPLATES["pixelcourier.example"] = """<!DOCTYPE html>
<html lang="en-CA">
<head>
<meta charset="utf-8">
<title>$title &#8211; Pixel Courier</title>
<meta name="generator" content="WordPress 6.8">
<link rel="shortlink" href="/?p=1">
</head>
<body class="post-template-default">
<div id="page" class="site">
<header id="masthead"><p class="site-title"><a href="/">Pixel Courier</a></p><p class="site-description">Moving pictures, moving targets</p></header>
<div id="primary">
<article class="post type-post hentry category-news">
<header class="entry-header"><h2 class="entry-title">$title</h2><div class="entry-meta">Posted on $day by $author</div></header>
<div class="entry-content">
$body
<div class="sharedaddy"><h3>Share this:</h3><ul><li>Click to share on X (Opens in new window)</li><li>Click to share on Facebook (Opens in new window)</li></ul></div>
<div id="jp-relatedposts"><h3>Related</h3>
$related_plain
</div>
</div>
<footer class="entry-footer">Tagged $tags</footer>
</article>
<nav class="post-navigation"><h2>Post navigation</h2><div>Previous: <a href="/older/">Lionsgate and Runway, one year on</a></div></nav>
<div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div>
</div>
<aside id="secondary"><section><h2>Recent Posts</h2><ul>
$related
</ul></section><section><h2>Categories</h2><ul><li>Amazon MGM</li><li>Generative AI</li><li>NFB</li><li>Universal</li></ul></section></aside>
<footer id="colophon">Proudly powered by coffee</footer>
</div>
</body>
</html>
"""

TEMPLATES["continentalpress.example"] = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>$title</title>
<meta name="dc.date.issued" content="$iso">
<meta property="article:published_time" content="$iso">
<meta name="dc.creator" content="$author">
</head>
<body>
<div class="wirehead">Continental Press · Wire service · Subscribers only</div>
<div class="slug">ENTERTAINMENT-BUSINESS</div>
<h1>$title</h1>
<div class="wire">
<p class="dateline">By $author, Continental Press</p>
$body
<p class="end">(Reporting by $author; editing by the night desk)</p>
</div>
<div class="rights">Clients may publish in full or abridged with credit to (Continental Press).</div>
</body>
</html>
"""

TEMPLATES["newsheap.example"] = """<html>
<head><title>$title | Newsheap</title><meta name="robots" content="noarchive"></head>
<body>
<div class="bar">Newsheap - all the news, less of it</div>
<div class="cols">
<div class="left"><b>Trending</b><br>Netflix<br>Sora 2<br>Taylor Swift<br>Nvidia<br>Premier League</div>
<div class="item"><h1>$title</h1><span class="when">$day</span> <span class="via">via partner feed</span>
<div class="text">
$agency$breaks
</div>
<a class="full" href="$url">Read the full story at the source</a></div>
<div class="right"><b>Readers also opened</b><br>
$related_plain
</div>
</div>
<div>Cookies make Newsheap work. <button>Agree</button> <button>Disagree</button></div>
</body>
</html>
"""

TEMPLATES["autoslate.example"] = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>$title</title>
<meta property="article:published_time" content="$iso">
<meta name="description" content="$summary…"></head>
<body>
<nav>Autoslate | Movies | Shows | Deals</nav>
<article><h1>$title</h1>
<p class="disclosure">This page was assembled by software from news reports and was not checked by an editor.</p>
$body
</article>
<section><h2>Trending on Autoslate</h2>
$related_cards
</section>
<footer>Autoslate may earn a commission from links to Prime Video, Apple TV and Disney+.</footer>
</body></html>
"""

TEMPLATES["ecranquotidien.example"] = """<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>$title - Écran Quotidien</title>
<link rel="canonical" href="$url">
$ld
</head>
<body>
<header><a href="/">Écran Quotidien</a><nav><a href="/cinema">Cinéma</a><a href="/series">Séries</a><a href="/plateformes">Plateformes</a><a href="/netflix">Netflix</a><a href="/disney">Disney+</a><a href="/canal">Canal+</a><a href="/ia">IA</a><a href="/box-office">Box-office</a></nav></header>
<main><article>
<p class="rubrique">Industrie</p>
<h1>$title</h1>
<p class="signature">Par $author</p>
<figure><img src="/img/une.jpg" alt=""><figcaption>Image d’illustration. © Écran Quotidien</figcaption></figure>
<div class="texte">
$agency_line
$first
<div class="encart"><p>Lire aussi :</p><ul>
$related
</ul></div>
$rest
</div>
<p class="motscles">Mots-clés : $tags</p>
</article>
<section class="commentaires"><h2>Commentaires</h2><p>Connectez-vous pour commenter. Les commentaires sont modérés.</p></section></main>
<aside><h2>Les plus lus</h2>
$related_cards
<div class="infolettre"><p>Recevez chaque matin l’essentiel de Netflix, Disney+, Prime Video et des salles dans votre boîte aux lettres.</p></div></aside>
<div id="consentement"><p>Nous et nos partenaires utilisons des cookies. Continuer sans accepter. Paramétrer. Tout accepter.</p></div>
<footer><p>Mentions légales · Publicité · Confidentialité · © $year Écran Quotidien</p></footer>
</body>
</html>
"""

TEMPLATES["gazettedularge.example"] = """<!DOCTYPE html>
<html lang="fr">
<head>
<title>$title</title>
<meta name="description" content="$summary">
</head>
<body>
<div id="menu">La Gazette du Large : À la une, Régions, Monde, Économie, Culture, Sports, Météo marine</div>
<div id="page">
<h1>$title</h1>
<div class="infos">Publié le $day à $clock_fr, par $author</div>
<div class="contenu">
$agency_line
$body
</div>
<div class="abonnement">Cet article vous est offert. Pour lire aussi les suivants, abonnez-vous dès 1 € par mois, sans engagement.</div>
<div class="partage">Partagez cet article : Facebook, WhatsApp, courriel, imprimer</div>
<div class="suivant">article précédent<br>
$related_plain
</div>
<div class="formulaire"><h3>Laisser un commentaire</h3><p>Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *</p></div>
</div>
<div id="colonne"><h3>Programme télé</h3><p>Ce soir sur TF1, France 2, M6, Arte, Netflix et Canal+.</p></div>
<div id="pied">Société éditrice imaginaire. Tous droits réservés $year.</div>
</body>
</html>
"""

TEMPLATES["plateauseries.example"] = """<!DOCTYPE html>
<html lang="fr-BE">
<head>
<meta charset="utf-8">
<title>$title</title>
<meta property="og:type" content="article">
<meta property="og:title" content="$attr_title">
</head>
<body>
<header>Plateau Séries, le blog des gens qui lisent les génériques</header>
<article>
<h1>$title</h1>
<p>Écrit par $author</p>
$body
<p>Étiquettes : $tags</p>
</article>
<section><h2>Encore sur le blog</h2><ul>
$related
</ul></section>
<section id="commentaires"><h2>1 commentaire</h2><p>Une abonnée de Liège : merci, je partage à mes collègues du doublage.</p></section>
<footer>Bruxelles, $year</footer>
</body>
</html>
"""

TEMPLATES["leinwandbote.example"] = """<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>$title | Leinwandbote</title>
<meta name="date" content="$iso">
<meta property="article:published_time" content="$iso">
</head>
<body>
<header><a href="/">Leinwandbote</a><nav><a href="/kino">Kino</a><a href="/serien">Serien</a><a href="/streaming">Streaming</a><a href="/netflix">Netflix</a><a href="/disney">Disney+</a><a href="/ki">KI</a><a href="/abo">Abo</a></nav></header>
<main>
<article>
<h1>$title</h1>
<p class="autor">Von $author, $dotted, $clock Uhr</p>
<div class="artikeltext">
$agency_line
$first
<aside><p>Mehr zum Thema</p><ul>
$related
</ul></aside>
$rest
</div>
<p class="schlagworte">Schlagworte: $tags</p>
</article>
</main>
<section class="newsletter"><p>Der Newsletter am Morgen: Kino, Netflix, Warner und die Rundfunkgebühr. Jetzt kostenlos abonnieren.</p></section>
<div class="cookie"><p>Wir verwenden Cookies. Mit einem Klick auf „Zustimmen“ akzeptieren Sie die Verarbeitung.</p></div>
<footer>Impressum · Datenschutz · AGB · © $year Leinwandbote</footer>
</body>
</html>
"""

TEMPLATES["pantallaabierta.example"] = """<!DOCTYPE html>
<html lang="es-ES">
<head>
<meta charset="utf-8">
<title>$title | Pantalla Abierta</title>
<meta name="DC.date.issued" content="$iso">
$ld
</head>
<body>
<header><nav><a href="/cine">Cine</a> <a href="/series">Series</a> <a href="/netflix">Netflix</a> <a href="/movistar">Movistar Plus+</a> <a href="/hbo-max">HBO Max</a> <a href="/ia">Inteligencia artificial</a></nav></header>
<article>
<h1>$title</h1>
<div class="firma">$author</div>
<div class="cuerpo">
$agency_line
$body
</div>
<div class="temas">Archivado en: $tags</div>
</article>
<aside><h2>Lo más visto</h2><ul>
$related
</ul></aside>
<div class="aviso"><p>Utilizamos cookies propias y de terceros. Aceptar. Configurar.</p></div>
<footer>© $year Pantalla Abierta · Aviso legal · Quiénes somos</footer>
</body>
</html>
"""

TEMPLATES["miradoraustral.example"] = """<!DOCTYPE html>
<html lang="es-AR">
<head>
<meta charset="utf-8">
<title>$title - Mirador Austral</title>
</head>
<body>
<div class="cabecera">Mirador Austral | Política | Economía | Espectáculos | Deportes | Suscribite</div>
<div class="nota">
<h1>$title</h1>
<div class="fecha">$day &bull; $clock hs</div>
<div class="autor">$author</div>
$divs
<div class="temas">Temas: $tags</div>
</div>
<div class="mas"><h3>Más leídas de Espectáculos</h3>
$related_plain
</div>
<div class="suscripcion">Seguí leyendo sin límites: Netflix, Disney+ y Flow, comparados por nuestros suscriptores.</div>
</body>
</html>
"""
