package nl.gewoonindewijk.gidw;

import io.vavr.control.Either;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Verwoording;

/** What rules say in the story: each sentence with its rule and where that stands. */
record Regelzinnen(Verwoording verwoording) {

    /** What a rule asks. */
    String norm(Regelcode regel, Bron bron) {
        return regel + " (" + bron + "): " + verwoording.norm(regel);
    }

    /** Why the rules refuse. */
    String geweigerd(Either<Afwijzing, ?> antwoord) {
        Afwijzing afwijzing = antwoord.getLeft();
        return afwijzing.code() + " (" + afwijzing.bron() + "): " + verwoording.zin(afwijzing);
    }
}
