package org.dateline.timeline.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.dateline.format.exports.SafeFile;

/**
 * Writes a JavaFX image as a PNG file: eight bits a channel, opaque. Sixty lines here spare the
 * program AWT and javafx.swing, and with them half a second of every rendering.
 */
public final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private PngFile() {}

  /**
   * Writes the image, replacing a file of that name.
   *
   * @throws IOException when the file cannot be written
   */
  public static void write(Image image, Path file) throws IOException {
    int w = (int) image.getWidth();
    int h = (int) image.getHeight();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(w * h / 4);
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION))) {
      int[] argb = new int[w];
      byte[] line = new byte[1 + 3 * w];
      byte[] above = new byte[3 * w];
      line[0] = 2;
      for (int y = 0; y < h; y++) {
        image.getPixelReader().getPixels(0, y, w, 1, PixelFormat.getIntArgbInstance(), argb, 0, w);
        for (int x = 0; x < w; x++) {
          for (int k = 0; k < 3; k++) {
            byte value = (byte) (argb[x] >> 16 - 8 * k);
            // Filter "up": most rows of a timeline repeat the one above.
            line[1 + 3 * x + k] = (byte) (value - above[3 * x + k]);
            above[3 * x + k] = value;
          }
        }
        out.write(line);
      }
    }
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream d = new DataOutputStream(head);
    d.writeInt(w);
    d.writeInt(h);
    d.write(new byte[] {8, 2, 0, 0, 0});
    SafeFile.write(
        file,
        to -> {
          DataOutputStream out = new DataOutputStream(to);
          out.write(SIGNATURE);
          chunk(out, "IHDR", head.toByteArray());
          chunk(out, "IDAT", packed.toByteArray());
          chunk(out, "IEND", new byte[0]);
          out.flush();
          return file;
        });
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }
}
