package org.fourcount.motion;

/**
 * Eigenvalues and eigenvectors of a symmetric 3x3 matrix by cyclic Jacobi rotations (Golub and Van
 * Loan, Matrix Computations, 8.5), sorted from the smallest to the largest eigenvalue.
 */
final class Eigen3 {
  private static final int SWEEPS = 12;

  private final double[] values = new double[3];
  private final double[][] vectors = new double[3][3];

  /** Decomposes the matrix, which is left as it is. */
  Eigen3(double[][] symmetric) {
    double[][] a = new double[3][];
    double[][] v = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    for (int i = 0; i < 3; i++) {
      a[i] = symmetric[i].clone();
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      rotate(a, v, 0, 1);
      rotate(a, v, 0, 2);
      rotate(a, v, 1, 2);
    }
    int[] order = sorted(a);
    for (int k = 0; k < 3; k++) {
      values[k] = a[order[k]][order[k]];
      for (int i = 0; i < 3; i++) {
        vectors[k][i] = v[i][order[k]];
      }
    }
  }

  private static void rotate(double[][] a, double[][] v, int p, int q) {
    if (a[p][q] == 0) {
      return;
    }
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    for (int i = 0; i < 3; i++) {
      double ip = a[i][p];
      double iq = a[i][q];
      a[i][p] = c * ip - s * iq;
      a[i][q] = s * ip + c * iq;
    }
    for (int i = 0; i < 3; i++) {
      double pi = a[p][i];
      double qi = a[q][i];
      a[p][i] = c * pi - s * qi;
      a[q][i] = s * pi + c * qi;
      double vp = v[i][p];
      double vq = v[i][q];
      v[i][p] = c * vp - s * vq;
      v[i][q] = s * vp + c * vq;
    }
  }

  private static int[] sorted(double[][] a) {
    int[] order = {0, 1, 2};
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2 - i; j++) {
        if (a[order[j]][order[j]] > a[order[j + 1]][order[j + 1]]) {
          int k = order[j];
          order[j] = order[j + 1];
          order[j + 1] = k;
        }
      }
    }
    return order;
  }

  /** Eigenvalue k, 0 the smallest. */
  double value(int k) {
    return values[k];
  }

  /** Unit eigenvector of eigenvalue k. */
  double[] vector(int k) {
    return vectors[k].clone();
  }
}
