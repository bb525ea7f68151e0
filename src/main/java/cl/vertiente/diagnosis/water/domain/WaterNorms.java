package cl.vertiente.diagnosis.water.domain;

/** Parameters, units and limits of water. */
public interface WaterNorms {

    WaterNorm all();
}
