package nl.gewoonindewijk.dossier.toegang;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/**
 * De toegangsregels: nobody gets in, unless every rule says so.
 *
 * <p>Regels: UA-7.1-GEHEIMHOUDING, UA-7.1-DOELBINDING, UA-7.1-BEVEILIGING. Bron: UA 7.1.
 *
 * @param register what personal data are used for
 */
public record Toegangsregels(Verwerkingsregister register) {

    /**
     * Whether an employee may do something with data of these kinds for a purpose, of whomever they are.
     *
     * @param medewerker who asks; none if nobody knows the employee
     * @param actie what the employee wants to do
     * @return the activity it is part of, or the first refusal
     */
    public Either<Afwijzing, Verwerkingsactiviteit> beoordeel(
            Option<Medewerker> medewerker,
            Verwerkingsdoel doel,
            Logactie actie,
            List<Stuksoort> soorten,
            LocalDate dag) {
        return medewerker
                .toEither(() -> Dossiervoorschrift.BEVEILIGING.wijsAf("onbekende-medewerker"))
                .filterOrElse(
                        bekend -> bekend.zwijgtOp(dag),
                        bekend -> Dossiervoorschrift.GEHEIMHOUDING.wijsAf("niet-ondertekend"))
                .flatMap(bekend -> register.activiteit(doel)
                        .toEither(() -> Dossiervoorschrift.DOELBINDING.wijsAf("onbekend-doel"))
                        .filterOrElse(
                                activiteit -> bekend.heeftEenVan(activiteit.rollen()),
                                activiteit -> Dossiervoorschrift.BEVEILIGING.wijsAf("geen-rol"))
                        .filterOrElse(
                                activiteit -> activiteit.acties().contains(actie),
                                activiteit -> Dossiervoorschrift.DOELBINDING.wijsAf("andere-actie")))
                .flatMap(activiteit -> eisNodig(activiteit, soorten));
    }

    /** Whether data of these kinds are needed for an activity. */
    public Either<Afwijzing, Verwerkingsactiviteit> eisNodig(
            Verwerkingsactiviteit activiteit, List<Stuksoort> soorten) {
        return Vector.ofAll(soorten)
                .find(soort -> !activiteit.gegevens().contains(soort))
                .<Either<Afwijzing, Verwerkingsactiviteit>>map(soort -> Either.left(
                        Dossiervoorschrift.DOELBINDING.wijsAf("niet-nodig", Gegeven.van("stuk", soort.tekst()))))
                .getOrElse(Either.right(activiteit));
    }

    /** Whether an employee who may do this at all may do it in this dossier. */
    public Either<Afwijzing, Dossier> beoordeel(
            Option<Medewerker> medewerker, Verwerkingsactiviteit activiteit, Dossier dossier) {
        boolean mag = activiteit.bereik() == Verwerkingsactiviteit.Bereik.OPDRACHT
                || medewerker.exists(bekend -> bekend.zitInEenVan(dossier.teams()));
        return mag ? Either.right(dossier) : Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("ander-team"));
    }
}
