package nl.gewoonindewijk.gidw;

import io.vavr.control.Either;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.gewoonindewijk.adapters.json.GidwMapper;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.application.GeefInzage;
import nl.gewoonindewijk.dossier.application.ZoekDossier;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.regels.Afwijzing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gidw inzage}: the extract that a resident gets of the own dossier. */
@Command(
        name = "inzage",
        description =
                "Maakt een uittreksel van het dossier van een inwoner. Code 0: het is volledig, 1: niet, 2: het kan of mag niet.")
final class InzageCommando implements Callable<Integer> {

    private final Omgeving omgeving;

    @Mixin
    private final Dossiertoegang toegang = new Dossiertoegang();

    @Option(
            names = "--inwoner",
            paramLabel = "NUMMER",
            required = true,
            description = "Het nummer van de inwoner, zoals 264fe78a-13a0-3580-83e8-a6ab3e2950c6.")
    private UUID inwoner;

    @Option(names = "--json", description = "Als JSON. Anders als tekst om af te drukken.")
    private boolean json;

    InzageCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() {
        try (Dossiertoegang.Geopend geopend = toegang.open(omgeving)) {
            Uittreksel uittreksel = Invoer.aanvaard(dossier(geopend).flatMap(id -> new GeefInzage(geopend.werkplek())
                    .geef(geopend.vraag(Verwerkingsregister.RECHTEN_VAN_INWONERS), id, Beslisser.INWONER, false)));
            toon(uittreksel);
            return uittreksel.isVolledig() ? Gidw.GOED : Gidw.OVERTREDING;
        }
    }

    private Either<Afwijzing, DossierId> dossier(Dossiertoegang.Geopend geopend) {
        return new ZoekDossier(geopend.werkplek())
                .van(
                        geopend.vraag(Verwerkingsregister.RECHTEN_VAN_INWONERS),
                        new Dossierhouder.Inwoner(new InwonerId(inwoner)));
    }

    private void toon(Uittreksel uittreksel) {
        if (json) {
            omgeving.uit()
                    .println(
                            GidwMapper.strict().writerWithDefaultPrettyPrinter().writeValueAsString(uittreksel));
        } else {
            uittreksel.tekst().lines().forEach(omgeving.uit()::println);
        }
    }
}
