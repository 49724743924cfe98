/** An invented policy in Dutch, which is recognised and not read, on a page whose menu and footer speak English. */
export const dutchPolicy = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Privacy Policy | De Cederwinkel</title></head>
<body>
<header><nav><ul><li><a href="/en/privacy">In English</a></li><li><a href="/tables">Tables</a></li><li><a
  href="/chairs">Chairs</a></li><li><a href="/basket">Your basket</a></li></ul></nav></header>
<main>
<h1>Privacy Policy</h1>
<p>Wij bouwen meubels van cederhout en verkopen ze in onze werkplaats en in deze webwinkel. In deze privacyverklaring
  leggen wij uit welke persoonsgegevens wij verwerken, waarom wij dat doen en welke rechten u hebt.</p>
<h2>1. Verantwoordelijke</h2>
<p>Verantwoordelijk voor de verwerking van uw persoonsgegevens is De Cederwinkel B.V., Zaagmolenweg 3, Steenbloem. Met
  vragen over privacy kunt u schrijven naar <a
  href="mailto:privacy@cederwinkel.example">privacy@cederwinkel.example</a>.</p>
<h2>2. Bezoek aan de website</h2>
<p>Wanneer u onze pagina’s opent, legt de server uw IP-adres, het soort browser, de bezochte pagina’s en het tijdstip van
  het bezoek vast. Deze gegevens hebben wij nodig om storingen te vinden en aanvallen af te weren. Na zeven dagen worden
  de logboeken gewist.</p>
<h2>3. Cookies</h2>
<p>Voor het winkelmandje en het inloggen gebruiken wij noodzakelijke cookies. Cookies die bezoeken tellen, worden alleen
  gebruikt als u daarvoor toestemming geeft, die u op elk moment kunt intrekken. Bovendien kunt u cookies in uw browser
  verwijderen of blokkeren.</p>
<h2>4. Bestellingen</h2>
<p>Voor een bestelling hebben wij uw naam, uw adres, een e-mailadres en een telefoonnummer voor de bezorger nodig. De
  betaling loopt via een dienstverlener die voor ons werkt; het nummer van uw kaart krijgen wij niet te zien. Facturen
  bewaren wij zeven jaar, omdat de wet dat van ons vraagt.</p>
<h2>5. Delen met derden</h2>
<p>Wij verkopen uw persoonsgegevens niet en geven ze niet aan andere bedrijven voor hun reclame. Overheden ontvangen
  alleen gegevens als een wet ons daartoe verplicht.</p>
<h2>6. Uw rechten</h2>
<ul>
<li>U kunt vragen welke persoonsgegevens wij van u bewaren en daarvan een kopie krijgen.</li>
<li>U kunt onjuiste gegevens laten verbeteren en gegevens die niet meer nodig zijn laten wissen.</li>
<li>U kunt bezwaar maken tegen de verwerking en een klacht indienen bij de Autoriteit Persoonsgegevens.</li>
</ul>
</main>
<footer><p>We are a family of carpenters, and we have been building furniture for the houses of the valley since the year of the
  flood.</p></footer>
</body></html>`;
