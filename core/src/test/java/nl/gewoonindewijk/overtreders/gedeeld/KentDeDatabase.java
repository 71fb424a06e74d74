package nl.gewoonindewijk.overtreders.gedeeld;

import java.sql.Connection;

record KentDeDatabase(Connection verbinding) {}
