import QRCode from 'qrcode';

/** A QR code (ISO/IEC 18004, level M) as filled vectors: runs of dark modules in each row become one rectangle. */
export function drawQr(
  pdf: PDFKit.PDFDocument,
  text: string,
  place: { x: number; y: number; size: number; colour: string },
): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const unit = place.size / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    let from = 0;
    while (from < modules.size) {
      let to = from;
      while (to < modules.size && modules.get(row, to)) to += 1;
      if (to > from) pdf.rect(place.x + from * unit, place.y + row * unit, (to - from) * unit, unit);
      from = to + 1;
    }
  }
  pdf.fillColor(place.colour).fill();
}
