/** Step 2: the e-form in a frame of another origin, and the preview that asks the frame for its data. */
import { useEffect, useRef, useState } from 'react';
import { passOn } from '../moods';
import { Modal, NextButton } from './parts';
import type { Setting } from './state';

const E_FORM = 'https://tokhaidientu.moj.gov.vn';

export function Declare({
  setting,
  visible,
  onBack,
  onNext,
}: {
  setting: Setting;
  visible: boolean;
  onBack: () => void;
  onNext: () => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [preview, setPreview] = useState<Record<string, string> | null>(null);
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      const data = event.data as { type?: string; values?: Record<string, string> } | null;
      if (event.origin === E_FORM && data?.type === 'e-form/data') setPreview(data.values ?? {});
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  const ask = () => frame.current?.contentWindow?.postMessage({ type: 'e-form/get' }, E_FORM);
  // The number of the form is not in the address; "eform" is, as on the portal.
  const [address] = useState(
    () => `${E_FORM}/e-form/${setting.procedure.uuid}?nguon=eform&${passOn(setting.options, ['prefill'])}`,
  );
  return (
    <section hidden={!visible}>
      <h2>Kê khai thông tin</h2>
      <h3>Nội dung mẫu điện tử tương tác yêu cầu</h3>
      <iframe ref={frame} title="Mẫu điện tử tương tác" src={address} />
      {visible && (
        <div className="buttons">
          <button type="button" className="btn" onClick={onBack}>
            Quay lại
          </button>
          <button type="button" className="btn" id="xem-truoc-to-khai" onClick={ask}>
            Xem trước
          </button>
          <NextButton onClick={onNext}>Bước tiếp theo</NextButton>
        </div>
      )}
      <Modal title="Xem trước tờ khai" open={preview !== null} onClose={() => setPreview(null)}>
        <dl className="preview">
          {Object.entries(preview ?? {}).map(([key, value]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </section>
  );
}
