/** Makes a PNG of an SVG picture, on this computer. */

/** Pixels for each of the picture's: sharp where it is shown larger, too. */
const scale = 2;

/** How wide a text is in a font. */
export const measureText = (text: string, font: string): number => {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return 0;
  pen.font = font;
  return pen.measureText(text).width;
};

/** The picture under an address that is the picture itself. */
export const pictureAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** @throws where the browser does not draw it. */
export const toPng = async (svg: string): Promise<Blob> => {
  const image = new Image();
  image.src = pictureAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture was not drawn.')) : resolve(blob)),
      'image/png',
    ),
  );
};
