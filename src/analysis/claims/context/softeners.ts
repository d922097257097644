/** Words that soften a figure, or say that it is more or less than told, wherever figures are read. */
export const SOFTENERS =
  'about around some nearly almost roughly just only over under more less than a an estimated';
