package nl.gewoonindewijk.adapters.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanleiding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Contact;
import nl.gewoonindewijk.ondersteuning.aanmelding.Ontvangst;
import nl.gewoonindewijk.ondersteuning.aanmelding.OntvangstBuilder;
import nl.gewoonindewijk.ondersteuning.grensvlak.Inzet;

/** How an aanmelding is stored. What became of it follows from which of its columns are filled. */
final class Aanmeldingvorm {

    private static final Lijst<Aanmelding, Contact> CONTACTEN = new Lijst<>(
            Zaakvorm.lijst(
                    "gidw_contact",
                    List.of(
                            new Kolom<>("contact_op", Contact::op),
                            new Kolom<>("soort", Contact::soort),
                            new Kolom<>("kanaal", Contact::kanaal),
                            new Kolom<>("bereikt", Contact::bereikt),
                            new Kolom<>("medewerker", Contact::medewerker))),
            Aanmelding::contacten,
            rij -> new Contact(
                    rij.datum("contact_op"),
                    rij.keuze(Contact.Soort.class, "soort"),
                    rij.keuze(Kanaal.class, "kanaal"),
                    rij.ja("bereikt"),
                    rij.medewerker("medewerker")));

    private static final Lijst<Aanmelding, Inzet> INZET = new Lijst<>(
            Zaakvorm.lijst("gidw_inzet", List.of(new Kolom<>("inzet", Function.identity()))),
            aanmelding ->
                    geweigerd(aanmelding).map(Afronding.BuitenOpdracht::inzet).orElse(List.of()),
            rij -> rij.keuze(Inzet.class, "inzet"));

    private static final Lijst<Aanmelding, String> VERWIJZINGEN = new Lijst<>(
            Zaakvorm.lijst("gidw_verwijzing", List.of(new Kolom<>("naar", Function.identity()))),
            aanmelding -> geweigerd(aanmelding)
                    .map(Afronding.BuitenOpdracht::verwezenNaar)
                    .orElse(List.of()),
            rij -> rij.tekst("naar"));

    private static final Lijst<Aanmelding, Bron> GRONDEN = new Lijst<>(
            Zaakvorm.lijst(
                    "gidw_weigeringsgrond",
                    List.of(
                            new Kolom<>("bron_document", Bron::document),
                            new Kolom<>("bron_paragraaf", Bron::paragraaf))),
            aanmelding ->
                    geweigerd(aanmelding).map(Afronding.BuitenOpdracht::gronden).orElse(List.of()),
            Rij::bron);

    static final Zaakvorm<Aanmelding> VORM = Zaakvorm.van(
            "gidw_aanmelding",
            List.of(
                    ontvangst("kanaal", Ontvangst::kanaal),
                    ontvangst("aanleiding", Ontvangst::aanleiding),
                    ontvangst("initiatief", Ontvangst::initiatief),
                    ontvangst("leefgebied", Ontvangst::leefgebied),
                    ontvangst("instroomreden", Ontvangst::instroomreden),
                    ontvangst("wmo_melding", Ontvangst::wmoMelding),
                    ontvangst("vraag", Ontvangst::vraag),
                    Kolom.alleen(Aanmelding.Afgerond.class, "afgerond_op", Aanmelding.Afgerond::afgerondOp),
                    afronding(Afronding.KorteOndersteuning.class, "onderdeel", kort -> kort.vorm()
                            .onderdeel()),
                    afronding(Afronding.KorteOndersteuning.class, "deelname", kort -> kort.vorm()
                            .deelname()),
                    afronding(Afronding.NaarTraject.class, "traject", Afronding.NaarTraject::traject),
                    afronding(Afronding.BuitenOpdracht.class, "onderwerp", Afronding.BuitenOpdracht::onderwerp),
                    afronding(Afronding.NietBereikt.class, "niet_bereikt", afronding -> true)),
            List.of(CONTACTEN, INZET, VERWIJZINGEN, GRONDEN),
            Aanmeldingvorm::maak);

    private Aanmeldingvorm() {}

    private static Aanmelding maak(Opdracht opdracht, Rij hoofd, Rijen rijen) {
        Ontvangst ontvangst = maakOntvangst(opdracht, hoofd);
        List<Contact> contacten = CONTACTEN.lees(rijen);
        return switch (hoofd.keuze(Aanmelding.Status.class, "status")) {
            case OPEN -> new Aanmelding.Open(ontvangst, contacten);
            case OPGEPAKT -> new Aanmelding.Opgepakt(ontvangst, contacten);
            case AFGEROND ->
                new Aanmelding.Afgerond(ontvangst, contacten, maakAfronding(hoofd, rijen), hoofd.datum("afgerond_op"));
        };
    }

    private static Ontvangst maakOntvangst(Opdracht opdracht, Rij hoofd) {
        return new OntvangstBuilder()
                .id(new AanmeldingId(hoofd.uuid("nummer")))
                .opdracht(opdracht)
                .ontvangenOp(hoofd.datum("begonnen_op"))
                .kanaal(hoofd.keuze(Kanaal.class, "kanaal"))
                .aanleiding(hoofd.keuze(Aanleiding.class, "aanleiding"))
                .initiatief(hoofd.keuze(Initiatief.class, "initiatief"))
                .aangemelde(
                        hoofd.<Aangemelde>misschien("inwoner", (rij, kolom) -> new Aangemelde.Bekend(Zaakvorm.lid(rij)))
                                .orElseGet(() -> new Aangemelde.Anoniem(Zaakvorm.wijk(hoofd))))
                .leefgebied(hoofd.code("leefgebied"))
                .instroomreden(hoofd.code("instroomreden"))
                .wmoMelding(hoofd.ja("wmo_melding"))
                .vraag(hoofd.misschien("vraag", Rij::dossiertekst))
                .build();
    }

    private static Afronding maakAfronding(Rij hoofd, Rijen rijen) {
        return hoofd.<Afronding>misschien("onderdeel", (rij, kolom) -> new Afronding.KorteOndersteuning(kort(rij)))
                .or(() -> hoofd.misschien(
                        "traject", (rij, kolom) -> new Afronding.NaarTraject(new TrajectId(rij.uuid(kolom)))))
                .or(() -> hoofd.misschien(
                        "onderwerp",
                        (rij, kolom) -> new Afronding.BuitenOpdracht(
                                rij.code(kolom), INZET.lees(rijen), VERWIJZINGEN.lees(rijen), GRONDEN.lees(rijen))))
                .or(() -> hoofd.misschien("niet_bereikt", (rij, kolom) -> new Afronding.NietBereikt()))
                .orElseGet(Afronding.Ingetrokken::new);
    }

    private static Ondersteuningsvorm kort(Rij hoofd) {
        return new Ondersteuningsvorm(
                hoofd.keuze(Onderdeel.class, "onderdeel"), hoofd.keuze(Deelname.class, "deelname"), Duur.KORT);
    }

    private static Optional<Afronding.BuitenOpdracht> geweigerd(Aanmelding aanmelding) {
        return aanmelding instanceof Aanmelding.Afgerond afgerond
                        && afgerond.afronding() instanceof Afronding.BuitenOpdracht buiten
                ? Optional.of(buiten)
                : Optional.empty();
    }

    private static Kolom<Aanmelding> ontvangst(String naam, Function<Ontvangst, ?> waarde) {
        return new Kolom<>(naam, waarde).van(Aanmelding::ontvangst);
    }

    /** A column of what can become of an aanmelding; for what did not it is empty. */
    private static <D extends Afronding> Kolom<Aanmelding> afronding(
            Class<D> soort, String naam, Function<D, ?> waarde) {
        Kolom<Afronding> kolom = Kolom.alleen(soort, naam, waarde);
        return Kolom.alleen(
                Aanmelding.Afgerond.class,
                naam,
                kolom.<Aanmelding.Afgerond>van(Aanmelding.Afgerond::afronding).waarde());
    }
}
