package nl.gewoonindewijk.gidw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanleiding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Contact;
import nl.gewoonindewijk.ondersteuning.aanmelding.Ontvangst;
import nl.gewoonindewijk.ondersteuning.aanmelding.OntvangstBuilder;
import nl.gewoonindewijk.ondersteuning.application.BeeindigTraject;
import nl.gewoonindewijk.ondersteuning.application.BelegRegie;
import nl.gewoonindewijk.ondersteuning.application.LegContactVast;
import nl.gewoonindewijk.ondersteuning.application.RegistreerAanmelding;
import nl.gewoonindewijk.ondersteuning.application.StartTraject;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.traject.Beeindiging;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.ondersteuning.traject.TrajectstartBuilder;

/** The story of one resident, who does not exist: from a question to a plan, and to the end of the support. */
final class Ondersteuningsverhaal {

    /** The day of the question: day zero of its terms. */
    static final LocalDate BEGIN = LocalDate.of(2024, 3, 26);

    private static final AanmeldingId AANMELDING = new AanmeldingId(new UUID(0xA, 1));
    private static final TrajectId TRAJECT = new TrajectId(new UUID(0xD, 1));
    /** The resident of the story. */
    static final Huishoudlid LID = new Huishoudlid(
            new InwonerId(new UUID(0x1, 1)), new HuishoudenId(new UUID(0x2, 1)), new Wijkcode("WK039201"));

    private static final Code VOLGENS_PLAN = new Code("19");

    private final Balie balie;
    private final List<Verhaalstap> stappen = new ArrayList<>();

    /** Takes place from {@link #BEGIN} on. */
    Ondersteuningsverhaal(Balie balie) {
        this.balie = balie;
    }

    /** Carries out every step, and says what was done and by which rule. */
    List<Verhaalstap> vertel() {
        Opgeslagen<Traject> traject = start(spreek(stelVraag()));
        Planverhaal planverhaal = new Planverhaal(balie, stappen::add);
        Opgeslagen<Ondersteuningsplan> plan = planverhaal.totOndertekening(LID);
        Opgeslagen<Traject> metNetwerk = belegRegie(traject);
        planverhaal.totEinde(plan);
        beeindig(metNetwerk);
        return stappen;
    }

    private Opgeslagen<Aanmelding> stelVraag() {
        Ontvangst ontvangst = new OntvangstBuilder()
                .id(AANMELDING)
                .opdracht(Haarlem.OPDRACHT)
                .ontvangenOp(balie.vandaag())
                .kanaal(Kanaal.TELEFONISCH)
                .aanleiding(Aanleiding.VRAAG)
                .initiatief(Initiatief.INWONER)
                .aangemelde(new Aangemelde.Bekend(LID))
                .leefgebied(new Code("FINANCIEN"))
                .instroomreden(Balie.ZELF)
                .wmoMelding(true)
                .vraag(new Dossiertekst("Hulp bij post en rekeningen"))
                .build();
        Opgeslagen<Aanmelding> aanmelding =
                Invoer.aanvaard(new RegistreerAanmelding(balie.werkplek()).registreer(balie.commando(), ontvangst));
        meld(
                "Een inwoner belt met een vraag. Het is ook een melding voor de Wmo.",
                balie.norm(Voorschrift.ACCEPTATIE),
                balie.loopt(aanmelding.waarde(), Voorschrift.CONTACT));
        return aanmelding;
    }

    private Opgeslagen<Aanmelding> spreek(Opgeslagen<Aanmelding> aanmelding) {
        Contact contact = new Contact(
                balie.wordt(2024, 4, 2), Contact.Soort.AFSPRAAK, Kanaal.PERSOONLIJK, true, balie.medewerker());
        Opgeslagen<Aanmelding> opgepakt = Invoer.aanvaard(new LegContactVast(balie.werkplek())
                .legVast(balie.commando(), AANMELDING, aanmelding.versie(), contact));
        meld("Een medewerker spreekt de inwoner.", balie.gedaan(opgepakt.waarde(), Voorschrift.CONTACT));
        return opgepakt;
    }

    private Opgeslagen<Traject> start(Opgeslagen<Aanmelding> aanmelding) {
        balie.wordt(2024, 4, 3);
        Opgeslagen<Traject> traject = Invoer.aanvaard(new StartTraject(balie.werkplek())
                .start(
                        balie.commando(),
                        aanmelding.versie(),
                        new TrajectstartBuilder()
                                .id(TRAJECT)
                                .opdracht(Haarlem.OPDRACHT)
                                .aanmelding(AANMELDING)
                                .lid(LID)
                                .vorm(Voorbeeldplan.WIJKTEAM)
                                .begonnenOp(balie.vandaag())
                                .build(),
                        Set.of()));
        Aanmelding afgerond = balie.werkplek()
                .opslag()
                .aanmeldingen()
                .vind(AANMELDING.waarde())
                .get()
                .waarde();
        meld(
                "Er begint een traject. Niemand anders kan nu de regie houden: dat doet het samenwerkingsverband.",
                balie.gedaan(afgerond, Voorschrift.START),
                balie.gedaan(afgerond, Voorschrift.WMO_ONDERZOEK),
                balie.norm(Voorschrift.REGIE));
        return traject;
    }

    private Opgeslagen<Traject> belegRegie(Opgeslagen<Traject> traject) {
        LocalDate vandaag = balie.wordt(2024, 5, 27);
        Opgeslagen<Traject> belegd = Invoer.aanvaard(new BelegRegie(balie.werkplek())
                .beleg(
                        balie.commando(),
                        TRAJECT,
                        traject.versie(),
                        Set.of(Regiehouder.EIGEN_NETWERK, Regiehouder.SAMENWERKINGSPARTNER),
                        vandaag));
        meld(
                "Iemand uit het eigen netwerk kan de regie nu houden, en gaat voor een partner.",
                balie.norm(Voorschrift.REGIE));
        return belegd;
    }

    private void beeindig(Opgeslagen<Traject> traject) {
        Invoer.aanvaard(new BeeindigTraject(balie.werkplek())
                .beeindig(
                        balie.commando(),
                        TRAJECT,
                        traject.versie(),
                        new Beeindiging(balie.vandaag(), VOLGENS_PLAN, Optional.empty())));
        meld("Het traject stopt, volgens plan. Niemand hoeft het over te nemen.", balie.norm(Voorschrift.OVERDRACHT));
    }

    private void meld(String gebeurtenis, String... regels) {
        stappen.add(balie.stap(gebeurtenis, regels));
    }
}
