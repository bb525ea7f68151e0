package cl.vertiente.demo.world;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/** What the photos of the demonstration show, drawn by code: nobody's picture, and plainly so. */
public enum DemoScene {

    WELL("POZO") {
        @Override
        void thing(Graphics2D canvas, Random chance) {
            block(canvas, GREY, 300, 440, 200, 60);
            canvas.setColor(STEEL);
            canvas.fillRect(370, 330 + chance.nextInt(30), 60, 130);
            canvas.setColor(BLUE);
            canvas.setStroke(new BasicStroke(22));
            canvas.drawPolyline(new int[] {400, 400, 640, 640}, new int[] {360, 320, 320, 470}, 4);
            wheel(canvas, 540, 320);
        }
    },
    TANK("ESTANQUE") {
        @Override
        void thing(Graphics2D canvas, Random chance) {
            int wide = 200 + chance.nextInt(60);
            canvas.setColor(STEEL);
            canvas.setStroke(new BasicStroke(12));
            for (int leg : new int[] {-1, 0, 1}) {
                canvas.drawLine(400 + leg * wide / 3, 300, 400 + leg * wide / 2, 500);
            }
            canvas.drawLine(400 - wide / 2, 420, 400 + wide / 2, 380);
            canvas.drawLine(400 - wide / 2, 380, 400 + wide / 2, 420);
            canvas.setPaint(new GradientPaint(400 - wide / 2f, 0, Color.WHITE, 400 + wide / 2f, 0, new Color(120, 160, 180)));
            canvas.fill(new RoundRectangle2D.Double(400 - wide / 2.0, 140, wide, 170, 30, 30));
            canvas.setColor(STEEL);
            canvas.fillArc(400 - wide / 2, 105, wide, 80, 0, 180);
        }
    },
    CHLORINATION("CASETA DE CLORACION") {
        @Override
        void thing(Graphics2D canvas, Random chance) {
            block(canvas, new Color(222, 214, 196), 220, 250, 360, 250);
            canvas.setColor(new Color(150, 60, 45));
            canvas.fillPolygon(new int[] {190, 400, 610}, new int[] {255, 150, 255}, 3);
            block(canvas, new Color(70, 90, 100), 260, 320, 110, 180);
            canvas.setColor(new Color(40, 110, 200));
            canvas.fill(new RoundRectangle2D.Double(430, 380, 90, 110, 20, 20));
            canvas.setColor(Color.WHITE);
            canvas.fillRect(440, 440 + chance.nextInt(40), 70, 6);
            DemoLetters.draw(canvas, "CL", 452, 395, 4);
        }
    },
    METER("MACROMEDIDOR") {
        @Override
        void thing(Graphics2D canvas, Random chance) {
            canvas.setColor(BLUE);
            canvas.fillRect(80, 380, 640, 70);
            block(canvas, STEEL, 230, 360, 30, 110);
            block(canvas, STEEL, 540, 360, 30, 110);
            canvas.setColor(new Color(30, 60, 120));
            canvas.fill(new Ellipse2D.Double(280, 230, 240, 240));
            canvas.setColor(Color.WHITE);
            canvas.fill(new Ellipse2D.Double(310, 260, 180, 180));
            canvas.setColor(Color.BLACK);
            DemoLetters.draw(canvas, String.format("%06d", chance.nextInt(1_000_000)), 328, 335, 4);
        }
    },
    PANEL("TABLERO ELECTRICO") {
        @Override
        void thing(Graphics2D canvas, Random chance) {
            block(canvas, new Color(190, 186, 170), 120, 120, 560, 380);
            block(canvas, STEEL, 240, 160, 320, 320);
            canvas.setColor(new Color(235, 235, 230));
            canvas.fillRect(260, 180, 280, 280);
            for (int i = 0; i < 3; i++) {
                canvas.setColor(new Color[] {Color.RED, new Color(230, 190, 30), new Color(30, 150, 60)}[i]);
                canvas.fillOval(300 + i * 75, 210, 44, 44);
                canvas.setColor(Color.DARK_GRAY);
                canvas.fillRect(300 + i * 75, 290, 44, 90);
                canvas.setColor(Color.WHITE);
                canvas.fillRect(312 + i * 75, 300 + chance.nextInt(40), 20, 30);
            }
        }
    },
    PUMP("BOMBA") {
        @Override
        void thing(Graphics2D canvas, Random chance) {
            block(canvas, GREY, 200, 450, 420, 50);
            canvas.setColor(new Color(40, 120, 80));
            canvas.fill(new RoundRectangle2D.Double(240, 330, 200, 120, 30, 30));
            for (int i = 0; i < 6; i++) {
                canvas.setColor(new Color(30, 90, 60));
                canvas.fillRect(260 + i * 30, 340, 8, 100);
            }
            canvas.setColor(BLUE);
            canvas.fill(new Ellipse2D.Double(440, 320, 140, 140));
            canvas.setStroke(new BasicStroke(30));
            canvas.drawLine(510, 330, 510, 180 + chance.nextInt(40));
            wheel(canvas, 510, 260);
        }
    },
    /** People from behind, before a board: nobody who could be recognised. */
    CLASSROOM("SESION DE CAPACITACION") {
        @Override
        void thing(Graphics2D canvas, Random chance) {
            block(canvas, new Color(236, 228, 210), 60, 90, 680, 410);
            block(canvas, new Color(40, 85, 70), 180, 130, 440, 160);
            canvas.setColor(Color.WHITE);
            DemoLetters.draw(canvas, "CLORO LIBRE", 215, 165, 5);
            DemoLetters.draw(canvas, String.format("0,%d MG/L", 3 + chance.nextInt(6)), 290, 225, 5);
            for (int place = 0; place < 6; place++) {
                canvas.setColor(new Color(60 + chance.nextInt(150), 60 + chance.nextInt(90), 90 + chance.nextInt(100)));
                canvas.fill(new RoundRectangle2D.Double(95 + place * 105, 395, 80, 130, 40, 40));
                canvas.setColor(new Color(60 + chance.nextInt(60), 40 + chance.nextInt(30), 25));
                canvas.fill(new Ellipse2D.Double(110 + place * 105, 340, 50, 60));
            }
        }
    };

    static final int WIDTH = 800;
    static final int HEIGHT = 600;

    private static final Color STEEL = new Color(95, 105, 112);
    private static final Color GREY = new Color(160, 160, 155);
    private static final Color BLUE = new Color(35, 95, 150);

    private final String word;

    DemoScene(String word) {
        this.word = word;
    }

    abstract void thing(Graphics2D canvas, Random chance);

    /** The whole picture: hills, what it shows, the words that say that it is invented. */
    void draw(Graphics2D canvas, long seed, String day) {
        var chance = new Random(seed);
        int light = chance.nextInt(40);
        canvas.setPaint(new GradientPaint(0, 0, new Color(110 + light, 165 + light, 215), 0, 400, new Color(215, 230, 240)));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        for (int range = 0; range < 3; range++) {
            hills(canvas, 300 + range * 60, new Color(70 + range * 25, 110 + range * 15, 80 - range * 10), chance);
        }
        canvas.setColor(new Color(170, 150, 105));
        canvas.fillRect(0, 490, WIDTH, HEIGHT - 490);
        thing(canvas, chance);
        canvas.setColor(new Color(0, 0, 0, 170));
        canvas.fillRect(0, 0, WIDTH, 60);
        canvas.fillRect(0, HEIGHT - 46, WIDTH, 46);
        canvas.setColor(Color.WHITE);
        DemoLetters.draw(canvas, "DATO ILUSTRATIVO", (WIDTH - DemoLetters.width("DATO ILUSTRATIVO", 5)) / 2, 13, 5);
        DemoLetters.draw(canvas, word + "  " + day, 20, HEIGHT - 34, 3);
    }

    private static void hills(Graphics2D canvas, int top, Color colour, Random chance) {
        var line = new Path2D.Double();
        line.moveTo(0, HEIGHT);
        line.lineTo(0, top);
        for (int x = 0; x < WIDTH; x += 200) {
            line.quadTo(x + 100, top - 40 - chance.nextInt(70), x + 200, top - chance.nextInt(30));
        }
        line.lineTo(WIDTH, HEIGHT);
        line.closePath();
        canvas.setColor(colour);
        canvas.fill(line);
    }

    private static void block(Graphics2D canvas, Color colour, int left, int top, int width, int height) {
        canvas.setColor(colour);
        canvas.fillRect(left, top, width, height);
        canvas.setColor(colour.darker());
        canvas.setStroke(new BasicStroke(3));
        canvas.drawRect(left, top, width, height);
    }

    private static void wheel(Graphics2D canvas, int x, int y) {
        canvas.setColor(new Color(180, 40, 30));
        canvas.setStroke(new BasicStroke(8));
        canvas.drawOval(x - 30, y - 30, 60, 60);
        canvas.drawLine(x - 30, y, x + 30, y);
        canvas.drawLine(x, y - 30, x, y + 30);
    }
}
