package nl.gewoonindewijk.overtreders.gedeeld;

import java.io.OutputStream;

record SchrijftNaarEenStroom(OutputStream stroom) {}
