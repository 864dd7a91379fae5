// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/qrpicture.h"

#include <QCoreApplication>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::QrPicture)
};

struct Freeing
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

bool isTypedByScanners(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character >= u' ' && character <= u'~';
    });
}

} // namespace

Result<QrModules> qrModules(const QString &text)
{
    std::unique_ptr<QRcode, Freeing> code;
    if (isTypedByScanners(text))
        code.reset(QRcode_encodeString(text.toLatin1(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code)
        return Error{ErrorCode::Invalid,
                     Text::tr("A QR code cannot hold “%1”: it takes 1 to 2,331 letters, digits and "
                              "signs of ASCII.")
                         .arg(text.left(40)),
                     {}};
    QrModules modules;
    modules.side = code->width;
    const size_t count = size_t(code->width) * size_t(code->width);
    for (size_t i = 0; i < count; ++i)
        modules.dark.push_back((code->data[i] & 1) != 0); // the other bits say why it is so
    return modules;
}

QPainterPath qrPath(const QrModules &modules, const QRectF &square)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const qreal module = square.width() / modules.side;
    for (int y = 0; y < modules.side; ++y) {
        for (int x = 0; x < modules.side; ++x) {
            int end = x;
            while (end < modules.side && modules.isDark(end, y))
                ++end;
            if (end > x)
                path.addRect(square.left() + x * module, square.top() + y * module,
                             (end - x) * module, module);
            x = end;
        }
    }
    return path;
}

} // namespace linxuan
