// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace linxuan {

// What a paper score sheet says of itself: FINAL/E0012/P07/31 is the sheet of round `final`, entry
// E0012 and expert P07; the last two digits check the rest.
//
// The check is the pure system of ISO/IEC 7064 with modulus 97 and radix 10, over one value for
// each character (its place in ASCII) instead of the standard's one or two digits: with those, as
// in an IBAN, "B1" and "1B" check the same. Values differ by less than 97 and no power of 10 up to
// the 95th is 1 modulo 97, so any one wrong character and any two characters swapped are found, in
// codes of up to 90 characters.
struct SheetCode
{
    QString round; // codes as the campaign has them, but read back in capital letters
    QString entry;
    QString expert;

    // In capital letters, printable ASCII only, for scanners that act as keyboards: any other
    // character is % with its four hexadecimal digits in UTF-16.
    QString toString() const;
    // Takes what toString() gives, in full or half width and any case; spaces around it do not
    // count, one between parts or 、 stands for the /. Errors: Invalid says what is wrong.
    static Result<SheetCode> parse(QStringView typed);

    bool operator==(const SheetCode &) const = default;
};

} // namespace linxuan
