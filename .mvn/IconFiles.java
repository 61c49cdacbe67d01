import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes NAME.ico and NAME.icns from NAME-16.png to NAME-512.png; both are boxes for PNG files.
class IconFiles {
  private static final int[] ICO = {16, 32, 48, 64, 128, 256};

  /// Apple's four letters for a size in pixels; those of the doubled sizes last.
  private static final String[] ICNS = {
    "icp4 16", "icp5 32", "ic07 128", "ic08 256", "ic09 512", "ic11 32", "ic12 64", "ic13 256",
    "ic14 512"
  };

  public static void main(String[] names) throws IOException {
    for (String name : names) {
      Files.write(Path.of(name + ".ico"), ico(name));
      Files.write(Path.of(name + ".icns"), icns(name));
    }
  }

  private static byte[] png(String name, int size) throws IOException {
    return Files.readAllBytes(Path.of(name + "-" + size + ".png"));
  }

  private static byte[] ico(String name) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(6 + 16 * ICO.length).order(ByteOrder.LITTLE_ENDIAN);
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    head.putShort((short) 0).putShort((short) 1).putShort((short) ICO.length);
    for (int size : ICO) {
      byte[] png = png(name, size);
      // A size of 256 is written as 0; one plane, 32 bits a pixel.
      head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
      head.putShort((short) 1).putShort((short) 32).putInt(png.length);
      head.putInt(head.capacity() + pictures.size());
      pictures.write(png);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(head.array());
    pictures.writeTo(all);
    return all.toByteArray();
  }

  private static byte[] icns(String name) throws IOException {
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(pictures);
    for (String entry : ICNS) {
      byte[] png = png(name, Integer.parseInt(entry.substring(5)));
      out.write(entry.substring(0, 4).getBytes(StandardCharsets.US_ASCII));
      out.writeInt(8 + png.length);
      out.write(png);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream file = new DataOutputStream(all);
    file.write("icns".getBytes(StandardCharsets.US_ASCII));
    file.writeInt(8 + pictures.size());
    pictures.writeTo(file);
    return all.toByteArray();
  }
}
