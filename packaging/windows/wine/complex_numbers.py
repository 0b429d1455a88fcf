"""Writes the source of a library that Wine lacks: the C functions of complex numbers.

numpy for Windows calls them when it is loaded; Wine 10 has their names only. `python
complex_numbers.py FOLDER` writes `mdmath.c` and `mdmath.def`: those functions by GCC's own, all
others handed on to what Wine has. For the trial under Wine only: nothing of it is shipped.
"""

import sys
from itertools import product
from pathlib import Path

KINDS = (("", "", "double"), ("f", "f", "float"), ("l", "", "double"))
"""(ending of the name, ending of GCC's function, its kind): long double is double on Windows."""
OF_ONE = "ccos ccosh cexp csin csinh ctan ctanh clog csqrt cacos casin catan cacosh casinh catanh"
REAL = "creal cimag cabs carg"
HANDED_ON = (
    "__setusermatherr _cabs _dclass _dpcomp _dsign _fdclass _fdopen _fdpcomp _fdsign _hypot "
    "_hypotf _ldclass acos acosf acosh acoshf acoshl asin asinf asinh asinhf asinhl atan atan2 "
    "atan2f atanf atanh atanhf atanhl cbrt cbrtf cbrtl ceil ceilf copysign copysignf copysignl "
    "cos cosf cosh coshf exp exp2 exp2f exp2l expf expm1 expm1f expm1l fabs floor floorf fmax "
    "fmaxf fmin fminf fmod fmodf frexp hypot ldexp log log10 log10f log1p log1pf log1pl log2 "
    "log2f logf modf modff nextafter nextafterf nextafterl pow powf rint rintf rintl sin sinf "
    "sinh sinhf sqrt sqrtf tan tanf tanh tanhf trunc truncf truncl "
)


def source() -> tuple[str, str]:
    """(the C source, the list of names it exports)."""
    real = REAL.split()
    lines, names = ["#include <complex.h>"], []
    for name, (end, own, kind) in product((*OF_ONE.split(), *real, "cpow"), KINDS):
        given = f"{kind} _Complex x" + (f", {kind} _Complex y" if name == "cpow" else "")
        back = kind if name in real else f"{kind} _Complex"
        handed = "x, y" if name == "cpow" else "x"
        lines.append(f"{back} md_{name}{end}({given}) {{ return {name}{own}({handed}); }}")
        names.append(f" {name}{end}=md_{name}{end}")
    names += [f" {name}=ucrtbase.{name}" for name in HANDED_ON.split()]
    return "\n".join(lines) + "\n", "\n".join(["LIBRARY mdmath.dll", "EXPORTS", *names]) + "\n"


if __name__ == "__main__":
    FOLDER = Path(sys.argv[1])
    CODE, NAMES = source()
    (FOLDER / "mdmath.c").write_text(CODE, encoding="utf-8")
    (FOLDER / "mdmath.def").write_text(NAMES, encoding="utf-8")
