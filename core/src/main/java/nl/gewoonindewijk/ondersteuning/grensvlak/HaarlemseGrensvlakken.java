package nl.gewoonindewijk.ondersteuning.grensvlak;

import io.vavr.collection.Vector;

/**
 * What Haarlem's assignment Gewoon in de Wijk covers and what it does not, each row with its paragraphs.
 *
 * <p>What holds for every subject outside is not repeated in its row: the Sociaal Wijkteam informs and advises about it (UA
 * 4.2), and where that fits goes along to it (UA 4.3). Partners are those that the text names; where it names none, none is
 * made up.
 *
 * <p>Regel: UA-6-GRENSVLAK. Bron: UA 2.1, 2.4, 3.1 to 3.4, 4.2, 4.3 and 6; the scope notes of DB. {@code ~} What the
 * text says of other maatwerkvoorzieningen Wmo (6.6: advise and inform) holds for those it treats by name too (6.6.1, 6.6.2).
 * What it does not call outside in so many words, but gives to another law or partner, is outside (6.7.4, 6.7.5, 6.14.2).
 */
public final class HaarlemseGrensvlakken {

    /** The table. */
    public static final Grensvlakkentabel TABEL = new Grensvlakkentabel(
            "Haarlem",
            Vector.of(
                            InwonersEnBasis.ONDERWERPEN,
                            GeldEnWerk.ONDERWERPEN,
                            JeugdEnGezin.ONDERWERPEN,
                            OpvangEnVoorzieningen.ONDERWERPEN,
                            MedischDomein.ONDERWERPEN,
                            Samenleving.ONDERWERPEN,
                            ZorgEnVeiligheid.ONDERWERPEN)
                    .flatMap(onderwerpen -> onderwerpen)
                    .asJava());

    private HaarlemseGrensvlakken() {}
}
