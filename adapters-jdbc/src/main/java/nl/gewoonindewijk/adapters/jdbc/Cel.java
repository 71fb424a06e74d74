package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import nl.gewoonindewijk.budget.Kostensoort;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.regels.Regelcode;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/** How a value is written in a column; {@link Rij} reads it back. */
final class Cel {

    /** The last day that every database and every client of one can hold. */
    private static final LocalDate LAATSTE_DAG = LocalDate.of(9999, 12, 31);

    private static final LocalDate EERSTE_DAG = LocalDate.of(1, 1, 1);

    /** What a type of one value holds. */
    private static final Map<Class<?>, Function<Object, Object>> INHOUD = HashMap.ofEntries(
            inhoud(Bedrag.class, Bedrag::centen),
            inhoud(Percentage.class, Percentage::waarde),
            inhoud(Kostensoort.class, Kostensoort::naam),
            inhoud(Regelcode.class, Regelcode::waarde),
            inhoud(Code.class, Code::waarde),
            inhoud(Wijkcode.class, Wijkcode::waarde),
            inhoud(Dossiertekst.class, Dossiertekst::waarde),
            inhoud(MedewerkerId.class, MedewerkerId::waarde),
            inhoud(Geboortedatum.class, Geboortedatum::waarde),
            inhoud(InwonerId.class, InwonerId::waarde),
            inhoud(HuishoudenId.class, HuishoudenId::waarde),
            inhoud(AanmeldingId.class, AanmeldingId::waarde),
            inhoud(TrajectId.class, TrajectId::waarde),
            inhoud(PlanId.class, PlanId::waarde),
            inhoud(DossierId.class, DossierId::waarde),
            inhoud(Dossierkenmerk.class, Dossierkenmerk::waarde),
            inhoud(ToestemmingId.class, ToestemmingId::waarde),
            inhoud(LijstId.class, LijstId::waarde),
            inhoud(Team.class, team -> team.code().waarde()),
            inhoud(Verwerkingsdoel.class, doel -> doel.code().waarde()),
            inhoud(Derde.class, derde -> derde.naam().waarde()));

    private Cel() {}

    /** @throws Opslagfout if not every database can hold this value */
    static @Nullable Object van(Object waarde) {
        if (waarde instanceof Optional<?> misschien) {
            return misschien.isPresent() ? van(misschien.get()) : null;
        }
        return gevuld(waarde);
    }

    /**
     * The same, for a value that is there.
     *
     * @throws Opslagfout if not every database can hold this value
     */
    static Object gevuld(Object waarde) {
        if (waarde instanceof Enum<?> keuze) {
            return keuze.name();
        }
        return kaal(INHOUD.get(waarde.getClass())
                .map(inhoud -> inhoud.apply(waarde))
                .getOrElse(waarde));
    }

    /**
     * A cell of one of many rows. An empty one has no type: of a batch Jdbi would give it the type that it gives the cell
     * of the first row, which for a number of a dossier is text.
     */
    static Argument argument(@Nullable Object cel) {
        return (plaats, statement, context) -> {
            if (cel == null) {
                statement.setNull(plaats, Types.NULL);
            } else if (cel instanceof Argument zelf) {
                zelf.apply(plaats, statement, context);
            } else {
                statement.setObject(plaats, cel);
            }
        };
    }

    /** A day to compare with: one that is never stored stands for all that lie beyond it. */
    static LocalDate begrensd(LocalDate datum) {
        if (datum.isBefore(EERSTE_DAG)) {
            return EERSTE_DAG.minusDays(1);
        }
        return datum.isAfter(LAATSTE_DAG) ? LAATSTE_DAG.plusDays(1) : datum;
    }

    private static Object kaal(Object waarde) {
        if (waarde instanceof LocalDate datum) {
            return datum(datum);
        }
        if (waarde instanceof Instant tijdstip) {
            return tijdstip(tijdstip);
        }
        return waarde instanceof String tekst ? tekst(tekst) : waarde;
    }

    /** The types of core refuse half characters, and most of them the zero character, which PostgreSQL cannot hold. */
    private static String tekst(String tekst) {
        if (tekst.indexOf('\0') >= 0) {
            throw new Opslagfout("Een tekst bevat een teken dat niet te bewaren is.");
        }
        return tekst;
    }

    private static LocalDate datum(LocalDate datum) {
        if (datum.isBefore(EERSTE_DAG) || datum.isAfter(LAATSTE_DAG)) {
            throw new Opslagfout("Een datum valt buiten de jaren 1 tot en met " + LAATSTE_DAG.getYear() + ".");
        }
        return datum;
    }

    /** A day less at both ends: a database shows a moment in the time zone of whoever asks. */
    private static Argument tijdstip(Instant tijdstip) {
        if (tijdstip.isBefore(begin(EERSTE_DAG.plusDays(1))) || !tijdstip.isBefore(begin(LAATSTE_DAG))) {
            throw new Opslagfout("Een tijdstip valt buiten de jaren 1 tot en met " + LAATSTE_DAG.getYear() + ".");
        }
        OffsetDateTime inUtc = tijdstip.atOffset(ZoneOffset.UTC);
        return (plaats, statement, context) -> statement.setObject(plaats, inUtc);
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static <T> Tuple2<Class<?>, Function<Object, Object>> inhoud(Class<T> soort, Function<T, Object> inhoud) {
        return Tuple.of(soort, waarde -> inhoud.apply(soort.cast(waarde)));
    }
}
