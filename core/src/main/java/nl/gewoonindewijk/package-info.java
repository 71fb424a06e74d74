/**
 * Gewoon in de Wijk: the contract of one partnership for social support in the neighbourhood, as plain Java.
 *
 * <p>Packages by context. What a context may know it may know with all that it knows in turn; nothing else. This root
 * package puts the contexts together and may know them all.
 *
 * <pre>{@code
 * | package | holds | may know |
 * |---|---|---|
 * | gedeeld | Bedrag, Percentage, Periode, Boekjaar, Termijn, Werkdagenkalender, Bron, Tijdlijn, Bsn, Postcode, Wijkcode | nothing |
 * | regels | Regel, Regelcode, Oordeel, Bevinding, Toetsrapport, Regelcatalogus | gedeeld |
 * | contract | dated contract terms and versions, Haarlem's contract | gedeeld, regels |
 * | beleid | policy trees of any gemeente: Haarlem, Heemskerk, own | gedeeld |
 * | budget | jaarbudget, begroting, oormerken, winst, SROI, instalments, start budget, multi-year budget | regels, contract, beleid |
 * | ondersteuning | aanmelding, contact, traject, ondersteuningsplan, Pgb, regie, overdracht, scope (grensvlakken) | regels, contract, beleid |
 * | dossier | dossier, toestemming, inzage, bewaartermijn, vernietiging, access and processing log | regels, contract |
 * | kwaliteit | klacht, calamiteit, onderaannemer, risicodossier | regels, contract |
 * | monitoring | indicatoren, leveringscatalogus, levering, survey | all of the above, types only |
 * | wijk | wijkanalyse, maturity of wijkgericht werken | gedeeld, beleid |
 * }</pre>
 */
@NullMarked
package nl.gewoonindewijk;

import org.jspecify.annotations.NullMarked;
