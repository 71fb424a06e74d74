package nl.gewoonindewijk.overtreders.onbekend;

record StaatNietInDeTabel(int waarde) {}
