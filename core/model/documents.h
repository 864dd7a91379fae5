// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codes.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace linxuan {

// What an office may put in the place of a form of ours: how it is laid out, a sheet of its own to
// be filled, a picture behind the text of a card.
enum class OfficeFormPart { Layout, Sheet, Background };

template<>
struct Codes<OfficeFormPart>
{
    static constexpr std::array<Coded<OfficeFormPart>, 3> all{{
        {OfficeFormPart::Layout, u"layout"},
        {OfficeFormPart::Sheet, u"sheet"},
        {OfficeFormPart::Background, u"background"},
    }};
};

struct OfficeForm
{
    QString form; // code
    OfficeFormPart part = OfficeFormPart::Layout;
    QString fileName; // as it came
    QByteArray body;
    QString by;
    QDateTime at; // UTC

    bool operator==(const OfficeForm &) const = default;
};

// One version of a list that was printed.
struct Printing
{
    QString form; // code
    QString scope; // of what: "round=final;unit=甲县"; empty: of all there is
    int version = 1; // of this form and scope
    QString title; // as people know it
    QByteArray digest; // of what it said, without version and code
    QString code; // at its foot, see TrailCode
    qint64 record = 0; // of the trail
    QString by;
    QDateTime at; // UTC

    bool operator==(const Printing &) const = default;
};

} // namespace linxuan
