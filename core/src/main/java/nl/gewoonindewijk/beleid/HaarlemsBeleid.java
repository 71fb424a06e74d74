package nl.gewoonindewijk.beleid;

import io.vavr.collection.Vector;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bron;

/**
 * The policy tree of the gemeente Haarlem behind Gewoon in de Wijk: one primair doel, two opgaven, four groups, seventeen
 * themes and their goals.
 *
 * <p>Labels are those of the source, letter for letter; a code carries the short name. The goal of a group stands right
 * under it. Two nodes are called Meedoen: the code of the group is the word that the contract has for it, PARTICIPATIE.
 * What falls outside the assignment is in the scope note of a theme. {@code ~} The sources give the theme of UA 3.3.3 no goal
 * of its own: it shares the goal of its group.
 *
 * <p>Regel: DB-BOOM. Bron: Doelenboom Gewoon in de Wijk (DB); for scope notes also UA 3.1 to 3.4 and chapter 6.
 */
public final class HaarlemsBeleid {

    private static final Bron SCHEMA = new Bron("DB", "Toelichting bij het schema");
    private static final String REDZAAM = "REDZAAM";
    private static final String MEEDOEN = "MEEDOEN";
    private static final String LICHAMELIJK_EN_SOCIAAL = "LICHAMELIJK-EN-SOCIAAL-REDZAAM";
    private static final String PRAKTISCH = "PRAKTISCH-REDZAAM";
    private static final String SAMENREDZAAMHEID = "SAMENREDZAAMHEID";
    private static final String PARTICIPATIE = "PARTICIPATIE";
    private static final String ERVARING = "ERVARINGSDESKUNDIGHEID-EN-LOTGENOTENCONTACT";
    private static final String DOEL_VAN_SAMENREDZAAMHEID =
            "Inwoners zetten zich in voor elkaar en voor hun buurt, wijk of stad";

    /** The tree. */
    public static final Beleidsboom BOOM = new Beleidsboom(
            "Haarlem",
            top().appendAll(lichamelijkEnSociaalRedzaam())
                    .appendAll(praktischRedzaam())
                    .appendAll(samenredzaamheid())
                    .appendAll(ervaringsdeskundigheid())
                    .appendAll(participatie())
                    .asJava());

    private HaarlemsBeleid() {}

    private static Vector<Beleidsknoop> top() {
        Beleidsknoop primairDoel = new Beleidsknoop(
                "PRETTIG-SAMENLEVEN",
                Beleidsniveau.PRIMAIR_DOEL,
                Optional.empty(),
                "inwoners prettig samenleven",
                "Een stad waar iedereen erbij hoort en op de ander let. Het doel is breder dan het sociaal domein: ook"
                        + " passende woningen en een fijne openbare ruimte tellen.",
                SCHEMA);
        return Vector.of(
                primairDoel,
                opgave(
                        primairDoel,
                        REDZAAM,
                        "redzaam zijn in het dagelijks leven",
                        "Inwoners redden zich van dag tot dag. Wie zich redt, doet makkelijker mee."),
                opgave(
                        primairDoel,
                        MEEDOEN,
                        "meedoen in de samenleving",
                        "Inwoners hebben werk, contact en een plek in de stad. Wie meedoet, redt zich beter."));
    }

    private static Vector<Beleidsknoop> lichamelijkEnSociaalRedzaam() {
        return groep(
                        REDZAAM,
                        LICHAMELIJK_EN_SOCIAAL,
                        "Lichamelijk en sociaal redzaam",
                        "Klachten van lichaam en geest voorkomen, leren leven met een beperking en mensen om je heen"
                                + " hebben die helpen.",
                        "Inwoners zijn lichamelijk en sociaal redzaam")
                .appendAll(thema(
                        LICHAMELIJK_EN_SOCIAAL,
                        "GEZONDE-LEEFSTIJL",
                        "Gezonde leefstijl",
                        "Hulp bij bewegen, gezond eten, rookvrij opgroeien en sterk staan tegen verslaving, voor jong en"
                                + " oud. Zorg bij een verslaving valt buiten de opdracht.",
                        "Inwoners hebben een gezonde leefstijl",
                        "Kinderen groeien gezond op"))
                .appendAll(thema(
                        LICHAMELIJK_EN_SOCIAAL,
                        "PSYCHISCH-FUNCTIONEREN",
                        "Psychisch functioneren",
                        "Voorlichting, begeleiding en bemoeizorg bij psychische klachten, ook door mensen die ze zelf"
                                + " hebben gehad. Behandeling in de ggz, de crisisdienst en de bemoeizorg van de GGD vallen"
                                + " buiten de opdracht.",
                        "Inwoners worden niet belemmerd door psychisch functioneren"))
                .appendAll(thema(
                        LICHAMELIJK_EN_SOCIAAL,
                        "DUURZAAM-SOCIAAL-NETWERK",
                        "Duurzaam sociaal netwerk",
                        "Hulp om mensen om je heen te krijgen en te houden op wie je kunt rekenen. Gezelschap als doel op"
                                + " zich hoort bij Ontmoeten.",
                        "Inwoners ontvangen steun uit hun sociale netwerk",
                        "Ouders ervaren ondersteuning uit hun netwerk en in hun omgeving bij kleine vragen over opvoeden"
                                + " en opgroeien"))
                .appendAll(thema(
                        LICHAMELIJK_EN_SOCIAAL,
                        "OPVOEDEN-EN-OPGROEIEN",
                        "Opvoeden en opgroeien",
                        "Ouders met een kleine vraag vinden dichtbij een professional. Jeugdhulp, waarvoor een verwijzing"
                                + " nodig is, valt buiten de opdracht.",
                        "Ouders ervaren ondersteuning van professionals in hun omgeving bij kleine vragen over opvoeden"
                                + " en opgroeien"));
    }

    private static Vector<Beleidsknoop> praktischRedzaam() {
        return groep(
                        REDZAAM,
                        PRAKTISCH,
                        "Praktisch redzaam",
                        "De gewone dingen van elke dag zelf kunnen regelen, zoals geld, vervoer en wonen.",
                        "Inwoners zijn praktisch redzaam")
                .appendAll(thema(
                        PRAKTISCH,
                        "GELDZORGENVRIJ-LEVEN",
                        "Geldzorgenvrij leven",
                        "Schulden voorkomen, er vroeg bij zijn en mensen met geldzorgen helpen. Schuldregelingen en de"
                                + " nazorg daarna vallen buiten de opdracht.",
                        "Inwoners zijn geldzorgenvrij",
                        "Inwoners maken geen nieuwe problematische schulden"))
                .appendAll(thema(
                        PRAKTISCH,
                        "VEILIGHEID",
                        "Veiligheid",
                        "Geweld in huis helpen voorkomen, meewerken aan verplichte zorg, en kinderen die thuis en op straat"
                                + " veilig zijn. Het werk van Veilig Thuis valt buiten de opdracht.",
                        "Kinderen en jongeren hebben een fysiek en een sociaal emotioneel veilige omgeving om op te"
                                + " groeien",
                        "Geen jeugdoverlast en jeugdcriminaliteit",
                        "Inwoners zijn veilig in hun huis"))
                .appendAll(thema(
                        PRAKTISCH,
                        "ADMINISTRATIE",
                        "Administratie",
                        "Hulp bij post en formulieren, bij contact met instanties en bij het werken met de computer.",
                        "Inwoners kunnen omgaan met instanties"))
                .appendAll(thema(
                        PRAKTISCH,
                        "MOBILITEIT-EN-VERPLAATSEN",
                        "Mobiliteit en verplaatsen",
                        "Vrijwilligers die inwoners rijden, en vervoer van en naar dagbesteding. Regiorijder, Rolmobiel, de"
                                + " gehandicaptenparkeerkaart en de scootmobiel vallen buiten de opdracht.",
                        "Inwoners kunnen zich verplaatsen"))
                .appendAll(thema(
                        PRAKTISCH,
                        "RONDKOMEN",
                        "Rondkomen",
                        "Leren omgaan met geld, ook op school, en hulp bij vragen over geld en papieren. Minimaregelingen,"
                                + " bijzondere bijstand, uitkeringen en nazorg vallen buiten de opdracht.",
                        "Inwoners met geldzorgen en/of een laag inkomen worden tijdig geholpen",
                        "Betalingsachterstanden bij inwoners worden zo snel mogelijk ontdekt",
                        "Kinderen en jongeren (10 tot 23) zijn financieel bewust"))
                .appendAll(thema(
                        PRAKTISCH,
                        "WONEN",
                        "Wonen",
                        "Praktische hulp voor wie zelfstandig woont, begeleiding van wie dat weer gaat doen, en bemiddeling"
                                + " tussen buren. Huishoudelijke ondersteuning, beschermd wonen en opvang vallen buiten de"
                                + " opdracht.",
                        "Inwoners wonen passend"));
    }

    private static Vector<Beleidsknoop> samenredzaamheid() {
        return groep(
                        MEEDOEN,
                        SAMENREDZAAMHEID,
                        "Samenredzaamheid",
                        "Inwoners helpen elkaar en hun buurt, alleen of in een groep. Soms is daar een zetje bij nodig.",
                        DOEL_VAN_SAMENREDZAAMHEID)
                .appendAll(thema(
                        SAMENREDZAAMHEID,
                        "VRIJWILLIGE-INZET",
                        "Vrijwillige inzet",
                        "Vrijwilligers vinden, koppelen, scholen en bedanken: bij organisaties, en waar inwoners elkaar"
                                + " gewoon helpen.",
                        "Inwoners zetten zich vrijwillig in voor elkaar"))
                .appendAll(thema(
                        SAMENREDZAAMHEID,
                        "MANTELZORG",
                        "Mantelzorg",
                        "Raad, steun en waardering voor wie lang voor een naaste zorgt, en de weg naar respijtzorg."
                                + " Kortdurend verblijf valt buiten de opdracht.",
                        "Inwoners die mantelzorg bieden zijn niet overbelast"))
                .appendAll(thema(
                        SAMENREDZAAMHEID,
                        "INITIATIEF",
                        "Initiatief",
                        "Opbouwwerk helpt groepen inwoners die samen iets voor anderen beginnen. Ook kinderen en jongeren"
                                + " praten mee.",
                        "Inwoners ervaren ruimte en steun om sociale initiatieven te ontplooien voor hun buurt, wijk of"
                                + " stad",
                        "Kinderen, jongeren kunnen hun mening laten horen en denken mee over beleid en initiatieven die"
                                + " hen aangaan."));
    }

    private static Vector<Beleidsknoop> ervaringsdeskundigheid() {
        return Vector.of(
                new Beleidsknoop(
                        ERVARING,
                        Beleidsniveau.THEMA,
                        Optional.of(SAMENREDZAAMHEID),
                        "Ervaringsdeskundigheid en lotgenotencontact",
                        "Inwoners helpen elkaar met wat zij zelf hebben meegemaakt, ook in betaald werk. Een plek waar"
                                + " mensen aan hun herstel werken hoort erbij.",
                        Bron.ua("3.3.3")),
                doel(ERVARING, 1, DOEL_VAN_SAMENREDZAAMHEID, db("Samenredzaamheid")));
    }

    private static Vector<Beleidsknoop> participatie() {
        return groep(
                        MEEDOEN,
                        PARTICIPATIE,
                        "Meedoen",
                        "Plekken in elke wijk waar je zo kunt binnenlopen, anderen ontmoet en nuttig bezig bent.",
                        "Inwoners doen mee in de samenleving")
                .appendAll(thema(
                        PARTICIPATIE,
                        "WAARDEVOL-WERK",
                        "Waardevol werk",
                        "Leren werken en nuttig werk doen voor wie (nog) geen gewone baan kan hebben, met hulp om verder te"
                                + " komen. Jobcoaching valt buiten de opdracht: dat doet het Participatiebedrijf.",
                        "Inwoners hebben een zinvolle daginvulling die bijdraagt aan het ontwikkelen van hun"
                                + " arbeidsvermogen",
                        "Inwoners worden begeleid naar werk en participatie"))
                .appendAll(thema(
                        PARTICIPATIE,
                        "ONTMOETEN",
                        "Ontmoeten",
                        "Gezelschap als doel op zich, tegen eenzaamheid: wijkcentra, speeltuinen, activiteiten en"
                                + " dagbesteding voor het plezier.",
                        "Inwoners hebben voldoende sociale contacten",
                        "Kinderen en jongeren spelen, sporten en ontmoeten elkaar in de openbare ruimte"))
                .appendAll(thema(
                        PARTICIPATIE,
                        "ERBIJ-HOREN-EN-ONTWIKKELEN",
                        "Erbij horen en ontwikkelen",
                        "Kinderwerk en jongerenwerk, speeltuinen en steun aan de scouting, zodat elk kind kansen krijgt."
                                + " Hulp op school zelf valt buiten de opdracht.",
                        "Kinderen en jongeren kunnen meedoen op verenigingen en in de samenleving",
                        "Kinderen en jongeren nemen deel aan sport en/of cultuur(verenigingen) en/of andere sociale"
                                + " activiteiten"));
    }

    private static Beleidsknoop opgave(Beleidsknoop primairDoel, String code, String label, String toelichting) {
        return new Beleidsknoop(
                code, Beleidsniveau.OPGAVE, Optional.of(primairDoel.code()), label, toelichting, SCHEMA);
    }

    private static Vector<Beleidsknoop> groep(
            String opgave, String code, String label, String toelichting, String doel) {
        return metDoelen(Beleidsniveau.GROEP, opgave, code, label, toelichting, doel);
    }

    private static Vector<Beleidsknoop> thema(
            String groep, String code, String label, String toelichting, String... doelen) {
        return metDoelen(Beleidsniveau.THEMA, groep, code, label, toelichting, doelen);
    }

    private static Vector<Beleidsknoop> metDoelen(
            Beleidsniveau niveau, String ouder, String code, String label, String toelichting, String... doelen) {
        Bron bron = db(label);
        return Vector.of(new Beleidsknoop(code, niveau, Optional.of(ouder), label, toelichting, bron))
                .appendAll(Vector.of(doelen).zipWithIndex((doel, plaats) -> doel(code, plaats + 1, doel, bron)));
    }

    private static Beleidsknoop doel(String ouder, int nummer, String label, Bron bron) {
        return new Beleidsknoop(ouder + "-" + nummer, Beleidsniveau.BELEIDSDOEL, Optional.of(ouder), label, "", bron);
    }

    private static Bron db(String paragraaf) {
        return new Bron("DB", paragraaf);
    }
}
