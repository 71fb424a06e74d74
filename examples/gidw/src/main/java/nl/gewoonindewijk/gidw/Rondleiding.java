package nl.gewoonindewijk.gidw;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gewoonindewijk.adapters.jdbc.JdbcOpslag;
import nl.gewoonindewijk.adapters.json.Lezer;
import nl.gewoonindewijk.beleid.HaarlemsBeleid;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.application.BewaarJaarbudget;
import nl.gewoonindewijk.budget.application.ToetsJaarbudget;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.regels.Toetsrapport;

/** The steps of the tour: what a registration app does with a budget file, from reading to report. */
final class Rondleiding {

    /**
     * A budget that ships with the tool.
     *
     * @param bestand file name
     * @param peildatum the day on which it is judged
     */
    record Voorbeeld(String bestand, LocalDate peildatum) {}

    static final List<Voorbeeld> VOORBEELDEN = List.of(
            new Voorbeeld("jaarbudget-2023-gezond.json", LocalDate.of(2024, 2, 1)),
            new Voorbeeld("jaarbudget-2024-overtredingen.json", LocalDate.of(2025, 2, 1)),
            new Voorbeeld("jaarbudget-2025-onleesbaar.json", LocalDate.of(2025, 2, 1)));

    private final Lezer<Jaarbudget> lezer = Lezer.jaarbudget(HaarlemsBeleid.BOOM.themacodes());
    private final Jaarbudgetten jaarbudgetten;
    private final BewaarJaarbudget bewaar;
    private final ToetsJaarbudget toets;

    Rondleiding(JdbcOpslag opslag, Clock klok) {
        jaarbudgetten = opslag.jaarbudgetten();
        bewaar = new BewaarJaarbudget(HaarlemsBeleid.BOOM.themacodes(), jaarbudgetten, opslag.transacties());
        toets = new ToetsJaarbudget(
                Haarlem.CONTRACT, jaarbudgetten, opslag.toetsrapporten(), opslag.transacties(), klok);
    }

    /** Stores and judges a budget if it can be read; otherwise says everything that is wrong and stores nothing. */
    List<String> bewaarEnToets(Voorbeeld voorbeeld) {
        return Invoer.voorbeeld(voorbeeld.bestand(), lezer::lees)
                .flatMap(this::bewaar)
                .fold(
                        fouten -> fouten.map(fout -> "  " + fout)
                                .prepend(voorbeeld.bestand() + ": niet bewaard, " + fouten.size() + " fouten")
                                .asJava(),
                        boekjaar -> List.of(voorbeeld.bestand() + ": bewaard en getoetst, "
                                + oordeel(boekjaar, voorbeeld.peildatum())));
    }

    /** The years that are stored now. */
    String jaren() {
        return jaarbudgetten.jaren().stream().map(Boekjaar::toString).collect(Collectors.joining(", "));
    }

    private Validation<Seq<Invoerfout>, Boekjaar> bewaar(Jaarbudget budget) {
        return bewaar.bewaar(UUID.randomUUID(), budget, Jaarbudgetten.NIEUW).map(versie -> budget.boekjaar());
    }

    private String oordeel(Boekjaar boekjaar, LocalDate peildatum) {
        Toetsrapport rapport = Invoer.aanvaard(toets.toets(boekjaar, peildatum));
        return rapport.heeftOvertreding() ? "met overtredingen" : "zonder overtreding";
    }
}
