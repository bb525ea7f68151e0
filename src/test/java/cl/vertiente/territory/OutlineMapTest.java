package cl.vertiente.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineMapTest {

    private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":[[[-72,-37],[-71,-37],[-71,-38],[-72,-38],[-72,-37]]]}";

    @Test
    void drawsNorthUpAndNarrowsLongitudes() {
        var map = OutlineMap.of(SQUARE, -37.5, -71.5);
        assertThat(map.height()).isEqualTo(640);
        assertThat(map.width()).isBetween(500, 525);
        assertThat(map.path()).startsWith("M16.0 16.0L").endsWith("Z");
    }

    @Test
    void putsThePointWhereItIs() {
        var map = OutlineMap.of(SQUARE, -37.5, -71.5);
        assertThat(map.hasPoint()).isTrue();
        assertThat(Double.parseDouble(map.x())).isEqualTo(map.width() / 2.0, org.assertj.core.data.Offset.offset(1.0));
        assertThat(Double.parseDouble(map.y())).isEqualTo(320, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void drawsWithoutAPointToo() {
        assertThat(OutlineMap.of(SQUARE, null, null).hasPoint()).isFalse();
    }

    @Test
    void drawsEveryPartOfAScatteredCommune() {
        var islands = "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[-72,-37],[-71,-37],[-71,-38],[-72,-37]]],"
                + "[[[-70,-37],[-69,-37],[-69,-38],[-70,-37]]]]}";
        assertThat(OutlineMap.of(islands, null, null).path().chars().filter(c -> c == 'M').count()).isEqualTo(2);
    }

    @Test
    void choosesARoundBarOfAtMostAThirdOfTheWidth() {
        var map = OutlineMap.of(SQUARE, null, null);
        assertThat(map.scaleKm()).isEqualTo(20);
        assertThat(Double.parseDouble(map.scaleWidth())).isLessThan(map.width() / 3.0);
    }
}
