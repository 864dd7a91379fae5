// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/measuring.h"

#include <ZXing/ReadBarcode.h>

namespace linxuan {

QStringList codesIn(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::DataMatrix
                     | ZXing::BarcodeFormat::Aztec);
    hints.setMaxNumberOfSymbols(8);
    QStringList texts;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        const QString text = QString::fromStdWString(result.text()).left(500);
        if (result.isValid() && !text.isEmpty())
            texts += text;
    }
    return texts;
}

} // namespace linxuan
