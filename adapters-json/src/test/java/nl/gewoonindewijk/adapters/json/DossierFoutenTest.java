package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.adapters.json.Foutproef.Bederf;
import nl.gewoonindewijk.adapters.json.Foutproef.Proefdocument;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Privacywet;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.Bewaarregeling;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.overdracht.Gegevensoverdracht;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;

/** Every error in a document about a dossier is reported, and nothing that is none. */
class DossierFoutenTest {

    @Property(tries = 1000)
    void eenBedorvenPlekGeeftAlleenFoutenOpDiePlek(
            @ForAll("documenten") Proefdocument document, @ForAll Mutatie mutatie, @ForAll int keuze) {
        Foutproef.meldtAlleenDiePlek(document, new Bederf(mutatie, keuze));
    }

    @Property(tries = 2000)
    void deEneFoutVerbergtDeAndereNiet(
            @ForAll("documenten") Proefdocument document,
            @ForAll Mutatie ene,
            @ForAll int plaatsVanEne,
            @ForAll Mutatie andere,
            @ForAll int plaatsVanAndere) {
        Foutproef.verbergtNiets(document, new Bederf(ene, plaatsVanEne), new Bederf(andere, plaatsVanAndere));
    }

    @Provide
    Arbitrary<Proefdocument> documenten() {
        return Arbitraries.of(Vector.<Proefdocument>empty()
                .appendAll(met(Dossier.class, Voorbeelddossiers.DOSSIERS))
                .appendAll(met(Privacywet.class, Voorbeelddossiers.PRIVACYWETTEN))
                .appendAll(met(Bewaaroordeel.class, Voorbeelddossiers.BEWAAROORDELEN))
                .appendAll(met(Bewaarregeling.class, Voorbeelddossiers.BEWAARREGELINGEN))
                .appendAll(met(Uittreksel.class, Voorbeelddossiers.UITTREKSELS))
                .appendAll(met(Logregel.class, Voorbeelddossiers.LOGREGELS))
                .appendAll(met(Gegevensoverdracht.class, Voorbeelddossiers.OVERDRACHTEN))
                .appendAll(met(Medewerker.class, Voorbeelddossiers.MEDEWERKERS))
                .appendAll(met(Verwerkingsregister.class, Voorbeelddossiers.REGISTERS))
                .appendAll(met(Toestemming.class, Voorbeelddossiers.TOESTEMMINGEN))
                .appendAll(met(Verstrekking.class, Voorbeelddossiers.VERSTREKKINGEN))
                .appendAll(met(Lijstregel.class, Voorbeelddossiers.LIJSTREGELS))
                .appendAll(met(Verklaringsregel.class, Voorbeelddossiers.VERKLARINGSREGELS))
                .appendAll(met(Vernietigingslijst.class, Voorbeelddossiers.LIJSTEN))
                .appendAll(met(Vernietigingsverklaring.class, Voorbeelddossiers.VERKLARINGEN))
                .asJava());
    }

    private static Vector<Proefdocument> met(Class<?> type, List<?> waarden) {
        return Vector.ofAll(waarden).map(waarde -> Proefdocument.van(type, waarde));
    }
}
