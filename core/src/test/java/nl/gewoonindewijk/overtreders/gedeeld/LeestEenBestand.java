package nl.gewoonindewijk.overtreders.gedeeld;

import java.nio.file.Path;

record LeestEenBestand(Path bestand) {}
