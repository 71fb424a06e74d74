package nl.gewoonindewijk.ondersteuning.aanmelding;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import org.immutables.value.Value;

/**
 * De ontvangst: a first question or a signal as it came in.
 *
 * @param id which aanmelding it makes
 * @param opdracht the assignment it belongs to
 * @param ontvangenOp the day it came in: day zero of every term
 * @param kanaal how it came in
 * @param aanleiding whether someone asked or someone was worried
 * @param initiatief who took the initiative
 * @param aangemelde the resident it is about
 * @param leefgebied what it is about, from the codelijst
 * @param instroomreden why the resident comes, from the codelijst
 * @param wmoMelding whether it is a melding of a need for support as the Wmo 2015 knows it, so that its terms run
 * @param vraag the question in words, if it was written down
 */
@Value.Builder
public record Ontvangst(
        AanmeldingId id,
        Opdracht opdracht,
        LocalDate ontvangenOp,
        Kanaal kanaal,
        Aanleiding aanleiding,
        Initiatief initiatief,
        Aangemelde aangemelde,
        Code leefgebied,
        Code instroomreden,
        boolean wmoMelding,
        Optional<Dossiertekst> vraag)
        implements WithOntvangst {}
