/** An invented policy in Italian, which is recognised and not read, on a page whose menu and footer speak English. */
export const italianPolicy = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Privacy Policy | Bottega del Cedro</title></head>
<body>
<header><nav><ul><li><a href="/en/privacy">In English</a></li><li><a href="/tables">Tables</a></li><li><a
  href="/chairs">Chairs</a></li><li><a href="/basket">Your basket</a></li></ul></nav></header>
<main>
<h1>Privacy Policy</h1>
<p>Costruiamo mobili in legno di cedro e li vendiamo nel nostro laboratorio e in questo negozio online. In questa
  informativa sulla privacy spieghiamo quali dati personali trattiamo, per quale motivo lo facciamo e quali diritti
  avete.</p>
<h2>1. Titolare del trattamento</h2>
<p>Il titolare del trattamento dei dati personali è la Bottega del Cedro S.r.l., via della Segheria 3, Pietrafiorita.
  Per ogni domanda sulla privacy potete scrivere a <a
  href="mailto:privacy@bottegadelcedro.example">privacy@bottegadelcedro.example</a>.</p>
<h2>2. Visita del sito</h2>
<p>Quando aprite le nostre pagine, il server registra il vostro indirizzo IP, il tipo di browser, le pagine visitate e
  l’ora della visita. Questi dati ci servono per trovare i guasti e per respingere gli attacchi. Dopo sette giorni i
  registri vengono cancellati.</p>
<h2>3. Cookie</h2>
<p>Per il carrello e per l’accesso usiamo cookie necessari. I cookie che contano le visite vengono usati solo con il
  vostro consenso, che potete revocare in ogni momento. Inoltre potete cancellare o bloccare i cookie nel vostro
  browser.</p>
<h2>4. Ordini</h2>
<p>Per un ordine abbiamo bisogno del vostro nome, del vostro indirizzo, di un indirizzo e-mail e di un numero di
  telefono per il corriere. Il pagamento passa per un fornitore che lavora per noi; il numero della vostra carta non ci
  viene mostrato. Conserviamo le fatture per dieci anni, perché la legge ce lo impone.</p>
<h2>5. Comunicazione a terzi</h2>
<p>Non vendiamo i vostri dati personali e non li comunichiamo ad altre imprese per la loro pubblicità. Le autorità
  ricevono informazioni solo se una legge ci obbliga a darle.</p>
<h2>6. I vostri diritti</h2>
<ul>
<li>Potete chiedere quali dati personali conserviamo e riceverne una copia.</li>
<li>Potete far correggere i dati sbagliati e far cancellare quelli che non servono più.</li>
<li>Potete opporvi al trattamento e presentare un reclamo al Garante per la protezione dei dati personali.</li>
</ul>
</main>
<footer><p>We are a family of carpenters, and we have been building furniture for the houses of the valley since the year of the
  flood.</p></footer>
</body></html>`;
