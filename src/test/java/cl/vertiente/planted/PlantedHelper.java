package cl.vertiente.planted;

/** A name that says nothing. */
class PlantedHelper {
}
