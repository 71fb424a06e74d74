package nl.gewoonindewijk.budget.port;

import io.vavr.control.Option;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/** The stored jaarbudgetten of one opdracht, one a year. */
public interface Jaarbudgetten {

    /** The version to name when a year has no jaarbudget yet. */
    long NIEUW = 0;

    /**
     * Stores a jaarbudget, for the first time or over the version it was based on.
     *
     * @param commando id of the command; the same command given again changes nothing and answers as it did before
     * @param jaarbudget what to store
     * @param verwachteVersie the version it was based on, or {@link #NIEUW}
     * @return the version that is stored now
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if another version is stored; then nothing changes
     * @throws IllegalArgumentException if the jaarbudget is of another opdracht
     */
    long bewaar(UUID commando, Jaarbudget jaarbudget, long verwachteVersie);

    /** The jaarbudget of a year, if it is stored. */
    Option<Opgeslagen<Jaarbudget>> vind(Boekjaar boekjaar);

    /** The years that have a jaarbudget, oldest first. */
    List<Boekjaar> jaren();
}
