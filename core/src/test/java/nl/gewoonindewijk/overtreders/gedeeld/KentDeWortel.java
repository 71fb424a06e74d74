package nl.gewoonindewijk.overtreders.gedeeld;

import nl.gewoonindewijk.overtreders.Wortel;

/** Nobody knows the root package. */
record KentDeWortel(Wortel wortel) {}
