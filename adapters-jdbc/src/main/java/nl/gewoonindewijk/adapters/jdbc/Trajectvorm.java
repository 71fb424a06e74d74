package nl.gewoonindewijk.adapters.jdbc;

import java.util.List;
import java.util.function.Function;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn.Stap;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.traject.Beeindiging;
import nl.gewoonindewijk.ondersteuning.traject.Overdracht;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.ondersteuning.traject.Trajectstart;

/** How a traject is stored. */
final class Trajectvorm {

    private static final Lijst<Traject, Stap<Regiehouder>> REGIE = new Lijst<>(
            Zaakvorm.lijst(
                    "gidw_regie", List.of(new Kolom<>("vanaf", Stap::vanaf), new Kolom<>("houder", Stap::waarde))),
            traject -> traject.regie().stappen(),
            rij -> new Stap<>(rij.datum("vanaf"), rij.keuze(Regiehouder.class, "houder")));

    private static final Lijst<Traject, Overdracht> OVERDRACHTEN = new Lijst<>(
            Zaakvorm.lijst(
                    "gidw_overdracht",
                    List.of(
                            new Kolom<>("reden", Overdracht::reden),
                            new Kolom<>("naar", Overdracht::naar),
                            new Kolom<>("gepland_op", Overdracht::geplandOp),
                            new Kolom<>("uiterlijk", Overdracht::uiterlijk),
                            new Kolom<>("voltooid_op", Overdracht::voltooidOp))),
            Traject::overdrachten,
            rij -> new Overdracht(
                    rij.keuze(Overdrachtsreden.class, "reden"),
                    rij.dossiertekst("naar"),
                    rij.datum("gepland_op"),
                    rij.datum("uiterlijk"),
                    rij.misschien("voltooid_op", Rij::datum)));

    static final Zaakvorm<Traject> VORM = Zaakvorm.van(
            "gidw_traject",
            List.of(
                    start("aanmelding", Trajectstart::aanmelding),
                    start("geboortedatum", Trajectstart::geboortedatum),
                    start("onderdeel", start -> start.vorm().onderdeel()),
                    start("deelname", start -> start.vorm().deelname()),
                    einde("beeindigd_op", Beeindiging::op),
                    einde("uitstroomreden", Beeindiging::uitstroomreden),
                    einde("vervolg", Beeindiging::vervolg)),
            List.of(REGIE, OVERDRACHTEN),
            Trajectvorm::maak);

    private Trajectvorm() {}

    private static Traject maak(Opdracht opdracht, Rij hoofd, Rijen rijen) {
        Trajectstart start = maakStart(opdracht, hoofd);
        Tijdlijn<Regiehouder> regie = new Tijdlijn<>(REGIE.lees(rijen));
        List<Overdracht> overdrachten = OVERDRACHTEN.lees(rijen);
        return switch (hoofd.keuze(Traject.Status.class, "status")) {
            case LOPEND -> new Traject.Lopend(start, regie, overdrachten);
            case BEEINDIGD -> new Traject.Beeindigd(start, regie, overdrachten, maakEinde(hoofd));
        };
    }

    private static Trajectstart maakStart(Opdracht opdracht, Rij hoofd) {
        return new Trajectstart(
                new TrajectId(hoofd.uuid("nummer")),
                opdracht,
                new AanmeldingId(hoofd.uuid("aanmelding")),
                Zaakvorm.lid(hoofd),
                hoofd.misschien("geboortedatum", Rij::datum).map(Geboortedatum::new),
                new Ondersteuningsvorm(
                        hoofd.keuze(Onderdeel.class, "onderdeel"), hoofd.keuze(Deelname.class, "deelname"), Duur.LANG),
                hoofd.datum("begonnen_op"));
    }

    private static Beeindiging maakEinde(Rij hoofd) {
        return new Beeindiging(
                hoofd.datum("beeindigd_op"),
                hoofd.code("uitstroomreden"),
                hoofd.misschien("vervolg", (rij, kolom) -> rij.keuze(Overdrachtsreden.class, kolom)));
    }

    private static Kolom<Traject> start(String naam, Function<Trajectstart, ?> waarde) {
        return new Kolom<>(naam, waarde).van(Traject::start);
    }

    private static Kolom<Traject> einde(String naam, Function<Beeindiging, ?> waarde) {
        return Kolom.alleen(Traject.Beeindigd.class, naam, beeindigd -> waarde.apply(beeindigd.beeindiging()));
    }
}
