package cl.vertiente.planted.nowhere;

/** Its package is not on the map. */
class Stray {
}
