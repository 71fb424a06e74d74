package nl.gewoonindewijk.budget.port;

import io.vavr.control.Option;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Toetsrapport;

/** The stored reports on the jaarbudgetten of one opdracht; a report is never changed. */
public interface Toetsrapporten {

    /** Stores a report on a year. The same report stored again changes nothing. */
    void bewaar(Boekjaar boekjaar, Toetsrapport rapport);

    /** The report with a fingerprint, if it is stored. */
    Option<Toetsrapport> vind(String vingerafdruk);

    /** Every report on a year, by the day of judgement and then by fingerprint. */
    List<Toetsrapport> over(Boekjaar boekjaar);
}
