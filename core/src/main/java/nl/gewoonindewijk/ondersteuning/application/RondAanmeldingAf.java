package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Map;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakkentabel;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/**
 * Answers a question: with short support, or with a referral where the assignment does not cover it. Longer support is for
 * {@link StartTraject}. Regel: UA-2.1-ACCEPTATIE. Bron: UA 2.1 and 8.2.
 */
public final class RondAanmeldingAf {

    private final Grensvlakkentabel grensvlakken;
    private final Uitvoering<Aanmelding> uitvoering;

    /** Makes the use case. */
    public RondAanmeldingAf(Werkplek werkplek) {
        this.grensvlakken = werkplek.grensvlakken();
        this.uitvoering = new Uitvoering<>(
                werkplek, Voorschrift.ACCEPTATIE, werkplek.opslag().aanmeldingen());
    }

    /**
     * The resident was helped with short support.
     *
     * @param versie the version of the aanmelding that the employee saw
     * @param onderdeel which part of the assignment helped; a refusal where it is Aanvullende Ondersteuning: that needs a plan
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Aanmelding>> metKorteOndersteuning(
            Commando commando,
            AanmeldingId aanmelding,
            long versie,
            Onderdeel onderdeel,
            Deelname deelname,
            LocalDate op) {
        return rondAf(commando, aanmelding, versie, op, korteOndersteuning(onderdeel, deelname));
    }

    /**
     * The assignment does not cover the question, and the resident was referred to others.
     *
     * @param versie the version of the aanmelding that the employee saw
     * @param onderwerp code of the subject in the grensvlakkentabel
     * @param feiten what is known about it, value by code of the fact
     * @return the aanmelding; or a refusal where the scope is no ground to refuse, or cannot be told from these facts
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Aanmelding>> alsBuitenOpdracht(
            Commando commando,
            AanmeldingId aanmelding,
            long versie,
            Code onderwerp,
            Map<String, String> feiten,
            LocalDate op) {
        return rondAf(commando, aanmelding, versie, op, buitenOpdracht(onderwerp, feiten));
    }

    /**
     * The resident took the question back.
     *
     * @param versie the version of the aanmelding that the employee saw
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Aanmelding>> trekIn(
            Commando commando, AanmeldingId aanmelding, long versie, LocalDate op) {
        return rondAf(commando, aanmelding, versie, op, Either.right(new Afronding.Ingetrokken()));
    }

    /**
     * The resident was sought, and could not be reached.
     *
     * @param versie the version of the aanmelding that the employee saw
     * @return the aanmelding; or a refusal where nobody sought the resident
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Aanmelding>> alsNietBereikt(
            Commando commando, AanmeldingId aanmelding, long versie, LocalDate op) {
        return rondAf(commando, aanmelding, versie, op, Either.right(new Afronding.NietBereikt()));
    }

    private Either<Afwijzing, Opgeslagen<Aanmelding>> rondAf(
            Commando commando, AanmeldingId id, long versie, LocalDate op, Either<Afwijzing, Afronding> afronding) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.AANMELDING_AFRONDEN,
                id.waarde(),
                versie,
                op,
                zaak -> afronding.flatMap(hoe -> zaak.rondAf(hoe, op)));
    }

    private static Either<Afwijzing, Afronding> korteOndersteuning(Onderdeel onderdeel, Deelname deelname) {
        return onderdeel == Onderdeel.AANVULLENDE_ONDERSTEUNING
                ? Either.left(Voorschrift.VORMEN.wijsAf("aanvullend-zonder-plan"))
                : Either.right(
                        new Afronding.KorteOndersteuning(new Ondersteuningsvorm(onderdeel, deelname, Duur.KORT)));
    }

    private Either<Afwijzing, Afronding> buitenOpdracht(Code onderwerp, Map<String, String> feiten) {
        return grensvlakken
                .besluit(onderwerp.waarde(), feiten)
                .toEither()
                .mapLeft(fouten -> Voorschrift.ACCEPTATIE.wijsAf(
                        "scope-niet-te-bepalen",
                        Gegeven.van("fouten", fouten.map(Invoerfout::melding).mkString(" "))))
                .flatMap(besluit -> Afronding.BuitenOpdracht.van(onderwerp, besluit));
    }
}
