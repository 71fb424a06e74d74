package nl.gewoonindewijk.dossier;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.gedeeld.Vervaldag;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/**
 * De privacywet: what the law says of who decides on personal data, by date. A change of law is a new row, and a host may
 * bring its own.
 *
 * @param zelfBeslissen the age in years from which a resident decides, as far as the resident can weigh it
 * @param zelfInzien the age in years from which a representative may no longer see the data of who can weigh it
 * @param verzoektermijnen how long a decision on destruction may take, each category once
 * @param uitzonderingen when data may be shared without consent, each code once
 */
public record Privacywet(
        Tijdlijn<Norm<Integer>> zelfBeslissen,
        Tijdlijn<Norm<Integer>> zelfInzien,
        List<Verzoektermijn> verzoektermijnen,
        List<Uitzondering> uitzonderingen) {

    /**
     * How long destruction on request may take for data of one category.
     *
     * @param termijn the term, or empty where the law says that there is none, by date
     */
    public record Verzoektermijn(Bewaarcategorie categorie, Tijdlijn<Norm<Optional<Termijn>>> termijn) {}

    /**
     * A ground in law to share data without consent.
     *
     * @param code its lasting name
     * @param bron the article
     * @param vanaf first day on which it holds
     */
    public record Uitzondering(Code code, Bron bron, LocalDate vanaf) {}

    private static final LocalDate WMO_2015 = LocalDate.of(2015, 1, 1);

    /**
     * The law as it stands. {@code ~} The ages were read in the text of 2026; that they held since the Wmo 2015 began is
     * assumed. A representative may see the data of someone who cannot weigh it whatever the age.
     */
    public static final Privacywet HUIDIG = new Privacywet(
            Tijdlijn.vanaf(WMO_2015, new Norm<>(12, Dossiervoorschrift.WMO_TOESTEMMING.bron())),
            Tijdlijn.vanaf(WMO_2015, new Norm<>(16, Dossiervoorschrift.WMO_INZAGE.bron())),
            List.of(
                    new Verzoektermijn(
                            Bewaarcategorie.van("WMO"),
                            Tijdlijn.vanaf(
                                    WMO_2015,
                                    new Norm<>(
                                            Optional.of(
                                                    new Termijn(3, Termijn.Eenheid.MAANDEN, Termijn.Regime.WETTELIJK)),
                                            Dossiervoorschrift.WMO_VERNIETIGING.bron()))),
                    new Verzoektermijn(
                            Bewaarcategorie.van("JEUGDHULP"),
                            Tijdlijn.vanaf(
                                    LocalDate.of(2018, 7, 28),
                                    new Norm<>(Optional.empty(), new Bron("Jeugdwet", "art. 7.3.9"))))),
            List.of(new Uitzondering(new Code("CALAMITEIT"), new Bron("Wmo 2015", "art. 3.4"), WMO_2015)));

    /** @throws IllegalArgumentException if a category or exception occurs twice */
    public Privacywet {
        verzoektermijnen = List.copyOf(verzoektermijnen);
        uitzonderingen = List.copyOf(uitzonderingen);
        if (Vector.ofAll(verzoektermijnen).distinctBy(Verzoektermijn::categorie).size() < verzoektermijnen.size()
                || Vector.ofAll(uitzonderingen).distinctBy(Uitzondering::code).size() < uitzonderingen.size()) {
            throw new IllegalArgumentException("Een categorie en een uitzondering staan er een keer in.");
        }
    }

    /**
     * Whether someone may decide for a resident, on a day.
     *
     * @return who decides; or a refusal, which says too where the age is not known
     */
    public Either<Afwijzing, Beslisser> beslist(
            Beslisser beslisser, Personalia personalia, LocalDate dag, Dossiervoorschrift voorschrift) {
        if (personalia.wilsonbekwaam()) {
            return eis(Beslisser.WETTELIJK_VERTEGENWOORDIGER, beslisser, voorschrift);
        }
        return jongerDan(zelfBeslissen, personalia, dag)
                .map(jong -> jong ? Beslisser.WETTELIJK_VERTEGENWOORDIGER : Beslisser.INWONER)
                .toEither(() -> voorschrift.wijsAf("leeftijd-onbekend"))
                .flatMap(wie -> eis(wie, beslisser, voorschrift));
    }

    private static Either<Afwijzing, Beslisser> eis(
            Beslisser nodig, Beslisser beslisser, Dossiervoorschrift voorschrift) {
        if (nodig == beslisser) {
            return Either.right(beslisser);
        }
        return Either.left(
                voorschrift.wijsAf(nodig == Beslisser.INWONER ? "inwoner-beslist-zelf" : "vertegenwoordiger-nodig"));
    }

    /**
     * Whether someone may see the dossier of a resident, on a day. A resident may at any time.
     *
     * @param belangVerzetZich whether the interest of the resident is against it
     * @return who may see it, or a refusal
     */
    public Either<Afwijzing, Beslisser> zietIn(
            Beslisser beslisser, Personalia personalia, LocalDate dag, boolean belangVerzetZich) {
        if (beslisser == Beslisser.INWONER) {
            return Either.right(beslisser);
        }
        if (belangVerzetZich) {
            return Either.left(Dossiervoorschrift.WMO_INZAGE.wijsAf("belang-verzet-zich"));
        }
        return personalia.wilsonbekwaam()
                ? Either.right(beslisser)
                : jongerDan(zelfInzien, personalia, dag)
                        .toEither(() -> Dossiervoorschrift.WMO_INZAGE.wijsAf("leeftijd-onbekend"))
                        .filterOrElse(jong -> jong, oud -> Dossiervoorschrift.WMO_INZAGE.wijsAf("inwoner-beslist-zelf"))
                        .map(jong -> beslisser);
    }

    private static Option<Boolean> jongerDan(Tijdlijn<Norm<Integer>> grens, Personalia personalia, LocalDate dag) {
        return grens.op(dag).flatMap(leeftijd -> Option.ofOptional(personalia.geboortedatum())
                .map(geboren -> dag.isBefore(geboren.wordt(leeftijd.waarde()))));
    }

    /**
     * The last day to decide on a request for destruction and carry it out: the earliest of the categories it is about.
     *
     * @return the day; none where the law sets no term for any of them
     */
    public Option<LocalDate> uiterlijk(Iterable<Bewaarcategorie> categorieen, LocalDate ontvangenOp) {
        return Vector.ofAll(categorieen)
                .flatMap(categorie -> Vector.ofAll(verzoektermijnen)
                        .filter(verzoektermijn -> verzoektermijn.categorie().equals(categorie)))
                .flatMap(verzoektermijn -> verzoektermijn.termijn().op(ontvangenOp))
                .flatMap(norm -> Option.ofOptional(norm.waarde()))
                .map(termijn -> termijn.vanaf(ontvangenOp, Werkdagenkalender.TERMIJNENWET))
                .map(Vervaldag::datum)
                .min();
    }

    /**
     * The articles that give a right to destruction of a piece, on a day. {@code ~} Of a piece that is of more than one category
     * one with that right is enough: whether another law forbids it is for who decides.
     *
     * @param categorieen the categories of the piece
     * @return the articles, each once; or a refusal where the law gives that right for none of them
     */
    public Either<Afwijzing, List<Bron>> verzoekgronden(List<Bewaarcategorie> categorieen, LocalDate dag) {
        Vector<Bron> gronden = Vector.ofAll(categorieen)
                .flatMap(categorie -> verzoekgrond(categorie, dag))
                .distinct();
        return gronden.isEmpty()
                ? Either.left(Dossiervoorschrift.WMO_VERNIETIGING.wijsAf(
                        "geen-recht",
                        Gegeven.van(
                                "categorie",
                                Vector.ofAll(categorieen)
                                        .map(Bewaarcategorie::toString)
                                        .mkString(", "))))
                : Either.right(gronden.asJava());
    }

    private Option<Bron> verzoekgrond(Bewaarcategorie categorie, LocalDate dag) {
        return Vector.ofAll(verzoektermijnen)
                .find(verzoektermijn -> verzoektermijn.categorie().equals(categorie))
                .flatMap(verzoektermijn -> verzoektermijn.termijn().op(dag))
                .map(Norm::bron);
    }

    /** The exception with a code that holds on a day, or a refusal. */
    public Either<Afwijzing, Uitzondering> uitzondering(Code code, LocalDate dag) {
        return Vector.ofAll(uitzonderingen)
                .find(uitzondering -> uitzondering.code().equals(code)
                        && !uitzondering.vanaf().isAfter(dag))
                .toEither(() -> Dossiervoorschrift.TOESTEMMING.wijsAf("onbekende-uitzondering"));
    }
}
