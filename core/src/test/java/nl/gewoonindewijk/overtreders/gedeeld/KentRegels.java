package nl.gewoonindewijk.overtreders.gedeeld;

import nl.gewoonindewijk.overtreders.regels.Regelding;

/** The shared kernel knows nothing. */
record KentRegels(Regelding regel) {}
