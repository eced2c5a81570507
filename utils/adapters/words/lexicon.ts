/** What the labels of forms mean, without the person's words (official forms and portals, 2026-11). Folded: no marks. */
import type { Attribute, Place } from '../../core/roles';

/** An attribute, or a place whose parts follow as separate fields. */
export type Meaning = Attribute | `@${Place}`;

/**
 * Whole phrases, several separated by `|`. Several meanings: the kind of the field or what stands before it decides
 * ("Ngày cấp" of a card, a death notice, a court decision). Places and the numbers of cards are read by their own grammar.
 */
export const LEXICON: readonly (readonly [meanings: string, phrases: string])[] = [
  [
    'fullName',
    'ho chu dem ten|ho chu dem va ten|ho va chu dem ten|ho va ten|ho ten|ho ten day du|ho va ten day du|ten day du|ho va ten khai sinh|ho ten khai sinh|ho chu dem ten khai sinh|ho chu dem va ten khai sinh|ho va ten viet hoa|ho va ten chu in hoa|ho va ten in hoa|ho ten chu in hoa|ho va ten ong ba|ho ten ong ba|toi ten la|ten toi la|toi la|ho va ten dem',
  ],
  ['surname', 'ho'],
  ['middleName', 'chu dem|ten dem|dem|ten lot|chu lot|ho dem|ten dem neu co'],
  ['givenName name', 'ten'],
  [
    'otherName',
    'ten goi khac|ten thuong goi|bi danh|ten khac|ho va ten goi khac|ho chu dem va ten goi khac|ho va ten thuong goi|ho ten khac|ho ten thuong goi|ten goi khac neu co|bi danh ten goi khac',
  ],
  [
    'birthDate',
    'ngay thang nam sinh|ngay sinh|nam sinh|sinh ngay|ngay thang nam sinh nam sinh|sinh nam|ngay sinh nam sinh|ngay thang sinh|sinh ngay thang nam|ngay nam sinh|ngay thang nam sinh duong lich|nam sinh ngay sinh|ngay thang nam sinh hoac nam sinh',
  ],
  ['gender', 'gioi tinh|nam nu|gioi tinh nam nu|gioi tinh nam hay nu'],
  ['ethnicity', 'dan toc'],
  ['ethnicityOther', 'dan toc khac|ghi ro dan toc|dan toc khac ghi ro|ten dan toc khac'],
  ['nationality', 'quoc tich|quoc tich hien nay|quoc tich hien tai'],
  ['religion', 'ton giao'],
  [
    'occupation',
    'nghe nghiep|nghe nghiep hien nay|nghe nghiep hien tai|nghe nghiep cong viec|cong viec hien tai',
  ],
  [
    'phone',
    'so dien thoai|dien thoai|sdt|so dt|dt|dien thoai lien he|so dien thoai lien he|dien thoai lien lac|so dien thoai lien lac|dien thoai di dong|so dien thoai di dong|so di dong|di dong|dt lien he|so dt lien he|sdt lien he|dien thoai neu co',
  ],
  [
    'email',
    'email|e mail|mail|thu dien tu|hop thu dien tu|dia chi email|dia chi e mail|dia chi thu dien tu|dia chi hop thu dien tu|email lien he|thu dien tu email|email thu dien tu',
  ],
  [
    'personalId',
    'so dinh danh ca nhan|so dinh danh|ma dinh danh|ma dinh danh ca nhan|ma so dinh danh|ma so dinh danh ca nhan|so ddcn|ddcn|ma ddcn|so dinh danh cong dan|ma dinh danh cong dan|so dinh danh ca nhan neu co|dinh danh ca nhan',
  ],
  [
    'oldIdNumber',
    'so cmnd cu|cmnd cu|so chung minh nhan dan cu|so cmnd 9 so|so cmnd da cap|so cmnd cccd cu|so cmnd da duoc cap|so chung minh nhan dan da duoc cap|so giay to cu|so chung minh nhan dan 9 so',
  ],
  ['idPaperType idPaperNumber', 'giay to tuy than|giay to dinh danh|giay to chung minh nhan than'],
  [
    'idPaperType',
    'loai giay to tuy than|loai giay to dinh danh|loai giay to chung minh nhan than|loai giay to phap ly|loai giay to phap ly ca nhan|loai giay to phap ly cua ca nhan|loai giay to chung thuc ca nhan|loai giay to chung thuc',
  ],
  ['idPaperType deathNoticeKind', 'loai giay to'],
  [
    'idPaperNumber',
    'so giay to tuy than|so giay to dinh danh|so giay to phap ly|so giay to phap ly ca nhan|so giay to phap ly cua ca nhan|so giay to chung thuc ca nhan|so giay to chung thuc|so hieu giay to tuy than',
  ],
  ['idPaperNumber deathNoticeNumber', 'so giay to|so hieu giay to'],
  [
    'idPaperIssueDate deathNoticeDate courtDecisionDate',
    'ngay cap|ngay thang nam cap|cap ngay|ngay cap giay to|ngay cap giay to tuy than|ngay thang nam cap giay to tuy than',
  ],
  [
    'idPaperIssuer deathNoticeIssuer courtDecisionIssuer',
    'co quan cap|noi cap|cap boi|do co quan cap|noi cap giay to|noi cap giay to tuy than|co quan cap giay to tuy than|co quan cap giay to|don vi cap|noi cap co quan cap|co quan noi cap',
  ],
  [
    'idPaperExpiry',
    'ngay het han|co gia tri den|gia tri den|gia tri den ngay|co gia tri den ngay|ngay het hieu luc|thoi han su dung|han su dung|ngay het han giay to|ngay het han giay to tuy than|thoi han den',
  ],
  ['taxCode', 'ma so thue|mst|ma so thue ca nhan|ma so thue tncn'],
  [
    'socialInsuranceNumber',
    'ma so bhxh|so so bhxh|so bhxh|ma so bao hiem xa hoi|so so bao hiem xa hoi|so bao hiem xa hoi|ma bhxh|so so bhxh ma so bhxh',
  ],
  [
    'healthInsuranceNumber',
    'so the bhyt|ma so the bhyt|ma the bhyt|the bhyt so|the bhyt|so bhyt|ma so bhyt|so the bao hiem y te|ma so the bao hiem y te|ma the bao hiem y te|the bao hiem y te so|the bao hiem y te|ma so bao hiem y te',
  ],
  [
    'bankAccount',
    'so tai khoan|so tai khoan ngan hang|tai khoan so|tai khoan|tai khoan ngan hang|so tk|stk|so tai khoan nhan tien|so tai khoan nhan tro cap|so hieu tai khoan',
  ],
  [
    'bankAccountHolder',
    'chu tai khoan|ten chu tai khoan|ten tai khoan|ho ten chu tai khoan|ho va ten chu tai khoan|chu tk|ten tk',
  ],
  [
    'bankName',
    'ngan hang|ten ngan hang|tai ngan hang|mo tai ngan hang|mo tai|ngan hang mo tai khoan|ngan hang thu huong|tai khoan mo tai ngan hang|noi mo tai khoan',
  ],
  [
    'benefitCategory',
    'doi tuong|loai doi tuong|doi tuong huong|thuoc doi tuong|nhom doi tuong|thuoc nhom doi tuong|dien doi tuong|thuoc dien|doi tuong uu tien|dien chinh sach|doi tuong chinh sach|thuoc dien doi tuong|loai doi tuong huong',
  ],
  ['residenceKind', 'loai cu tru|hinh thuc cu tru|loai hinh cu tru'],
  ['@residence residenceKind', 'noi cu tru|noi cu tru cuoi cung|noi cu tru hien nay'],
  [
    'marriageCount',
    'ket hon lan thu may|so lan ket hon|ket hon lan thu|lan ket hon|lan ket hon thu may|day la lan ket hon thu',
  ],
  [
    'maritalStatus',
    'tinh trang hon nhan|loai tinh trang hon nhan|tinh trang hon nhan hien tai|tinh trang hon nhan hien nay',
  ],
  [
    'courtDecisionNumber',
    'so ban an|ban an so|so ban an quyet dinh|so ban an quyet dinh ly hon|ban an quyet dinh ly hon so|so quyet dinh ly hon|so ban an quyet dinh cua toa an',
  ],
  ['courtDecisionDate', 'ngay ban an|ngay ra ban an|ngay tuyen an|ngay ban an quyet dinh'],
  ['courtDecisionIssuer', 'toa an|ten toa an|toa an ra ban an|toa an giai quyet'],
  ['relation', 'quan he|moi quan he'],
  ['relationOther', 'quan he khac|moi quan he khac|ghi ro quan he|quan he khac ghi ro|ghi ro moi quan he'],
  [
    'resultChannel',
    'hinh thuc tra ket qua|hinh thuc nhan ket qua|phuong thuc nhan ket qua|phuong thuc tra ket qua|cach thuc nhan ket qua|dang ky hinh thuc nhan ket qua|dang ky nhan ket qua|hinh thuc nhan tra ket qua',
  ],
  ['registrationType', 'loai dang ky|hinh thuc dang ky|truong hop dang ky'],
  ['birthKind', 'loai khai sinh'],
  [
    'wantsCopies',
    'cap ban sao|de nghi cap ban sao|yeu cau cap ban sao|co yeu cau cap ban sao|de nghi cap ban sao trich luc|nhu cau cap ban sao|dang ky cap ban sao',
  ],
  [
    'copies',
    'so luong|so luong ban sao|so ban sao|so luong ban sao de nghi cap|so luong ban sao yeu cau|so luong ban sao yeu cau cap|so luong ban sao trich luc|so ban sao de nghi cap|so luong ban sao de nghi|so ban sao can cap|so luong ban sao can cap|so luong giay xac nhan|so luong giay xac nhan de nghi cap|so luong giay xac nhan can cap|so luong giay xac nhan yeu cau cap',
  ],
  [
    'purpose',
    'muc dich|muc dich su dung|muc dich xin cap|muc dich cap|muc dich xac nhan|muc dich yeu cau|muc dich yeu cau cap|muc dich de nghi cap|muc dich su dung giay xac nhan|muc dich xin xac nhan|muc dich cap giay xac nhan|muc dich su dung giay to|muc dich de nghi|muc dich de nghi xac nhan|muc dich xin cap giay xac nhan|muc dich cua viec xac nhan|muc dich cap giay',
  ],
  ['purposeOther', 'muc dich khac|muc dich khac ghi ro|ghi ro muc dich'],
  ['note', 'ghi chu|ghi chu khac|ghi chu them'],
  ['addressee', 'kinh gui|kinh gui co quan'],
  ['addresseeProvince', 'tai'],
  [
    'recordKind',
    'loai trich luc|loai trich luc ban sao can cap|loai ban sao trich luc|loai viec ho tich|loai su kien ho tich|loai giay to ho tich|loai trich luc ho tich|loai trich luc can cap|viec ho tich can cap trich luc',
  ],
  ['recordKind changedRecord', 'loai ho tich'],
  ['recordName', 'ten giay to ho tich'],
  [
    'recordNumber',
    'so giay chung nhan ket hon|so gcn ket hon|so giay cnkh|so giay chung nhan dang ky ket hon|so dang ky|dang ky so|so dang ky ho tich',
  ],
  ['recordBook', 'quyen so|so quyen|quyen'],
  ['recordDate', 'ngay dang ky|ngay thang nam dang ky|dang ky ngay'],
  [
    'recordAgency',
    'co quan da dang ky|noi da dang ky|co quan dang ky|noi dang ky|co quan da dang ky ho tich|noi dang ky truoc day|co quan dang ky ho tich',
  ],
  ['recordAgencyProvince', 'tinh thanh pho noi dang ky|tinh noi dang ky|noi dang ky tinh thanh pho'],
  [
    'changeKind',
    'viec dang ky|loai viec thay doi|loai viec thay doi cai chinh|viec de nghi|viec de nghi dang ky|de nghi dang ky viec|viec yeu cau',
  ],
  [
    'changedRecord',
    'loai viec ho tich thay doi|loai ho tich thay doi|da dang ky viec|da dang ky viec ho tich|viec ho tich da dang ky|loai viec ho tich da dang ky|loai ho tich da dang ky',
  ],
  [
    'changeContent',
    'noi dung thay doi cai chinh|noi dung thay doi cai chinh bo sung|noi dung cai chinh|noi dung thay doi cai chinh bo sung ho tich|noi dung de nghi thay doi cai chinh',
  ],
  [
    'changeReason',
    'ly do thay doi cai chinh|ly do thay doi cai chinh bo sung|ly do cai chinh|ly do thay doi cai chinh ho tich',
  ],
  [
    'deathDate',
    'ngay thang nam chet|ngay chet|ngay mat|ngay thang nam mat|ngay tu tran|ngay thang nam tu tran|chet ngay|mat ngay|tu tran ngay|ngay qua doi|ngay hy sinh|hy sinh ngay|ngay thang nam hy sinh|da chet ngay',
  ],
  ['deathHour', 'gio chet|gio|gio mat|gio tu tran|chet luc gio'],
  ['deathMinute', 'phut chet|phut|phut mat|phut tu tran'],
  ['deathCause', 'nguyen nhan chet|nguyen nhan tu vong|nguyen nhan mat|nguyen nhan tu tran'],
  [
    'deathNoticeNumber',
    'so giay bao tu|giay bao tu so|so giay bao tu giay to thay the giay bao tu|so giay bao tu hoac giay to thay the|so giay bao tu giay to thay the',
  ],
  ['deathNoticeKind', 'loai giay bao tu|giay bao tu|loai giay bao tu giay to thay the'],
  ['deathNoticeDate', 'ngay cap giay bao tu|ngay giay bao tu'],
  ['deathNoticeIssuer', 'co quan cap giay bao tu|noi cap giay bao tu'],
  [
    'periodFrom',
    'tu ngay|thoi gian tu ngay|tu ngay thang nam|thoi han tu ngay|thoi gian tam tru tu ngay|thoi gian cu tru tu ngay|trong thoi gian cu tru tu ngay|trong thoi gian tu ngay|cu tru tu ngay|ke tu ngay|thoi gian ke tu ngay|tam ngung tu ngay|tam ngung ke tu ngay|tam ngung kinh doanh tu ngay|tam ngung kinh doanh ke tu ngay|thoi gian tam ngung tu ngay|thoi gian tam ngung ke tu ngay|thoi gian tam ngung kinh doanh tu ngay|thoi gian tam ngung kinh doanh ke tu ngay',
  ],
  [
    'periodTo',
    'den ngay|thoi gian den ngay|den ngay thang nam|thoi han den ngay|thoi gian tam tru den ngay|thoi gian cu tru den ngay|cu tru den ngay|den het ngay|tam ngung den ngay|tam ngung den het ngay|tam ngung kinh doanh den ngay|tam ngung kinh doanh den het ngay|thoi gian tam ngung den ngay|thoi gian tam ngung den het ngay',
  ],
  ['receiptDate', 'ngay nhan ho so|ngay tiep nhan ho so|ngay nop ho so|ngay tiep nhan'],
  [
    'foreignName',
    'ten bang tieng nuoc ngoai|ten viet bang tieng nuoc ngoai|ten nuoc ngoai|ten tieng anh|ten tieng nuoc ngoai|ten bang tieng anh|viet bang tieng nuoc ngoai|bang tieng nuoc ngoai',
  ],
  ['shortName', 'ten viet tat|ten rut gon|viet tat'],
  ['name', 'ten bang tieng viet|ten tieng viet|ten viet bang tieng viet|ten goi'],
  [
    'lines',
    'nganh nghe kinh doanh|nganh nghe|ma nganh|ma nganh nghe|ma nganh nghe kinh doanh|nganh nghe dang ky kinh doanh|nganh kinh doanh|nganh nghe linh vuc kinh doanh|linh vuc kinh doanh|nganh nghe san xuat kinh doanh',
  ],
  [
    'capital',
    'von kinh doanh|tong von kinh doanh|so von kinh doanh|tong so von kinh doanh|tong so von|von dang ky kinh doanh|von dang ky',
  ],
  [
    'labourers',
    'so lao dong|so luong lao dong|tong so lao dong|so lao dong du kien|tong so lao dong du kien|so luong lao dong du kien|so lao dong su dung|so luong lao dong su dung|so nguoi lao dong',
  ],
  [
    'startDate',
    'ngay bat dau hoat dong|ngay bat dau kinh doanh|thoi diem bat dau hoat dong|ngay bat dau hoat dong kinh doanh|thoi diem bat dau kinh doanh',
  ],
  ['taxMethod', 'phuong phap tinh thue|phuong phap tinh thue gtgt|phuong phap tinh thue gia tri gia tang'],
  ['ownerKind', 'loai chu the|chu the thanh lap|chu the dang ky'],
  ['disabilityKind', 'dang khuyet tat|dang tat|loai khuyet tat|dang khuyet tat chinh'],
  ['disabilityLevel', 'muc do khuyet tat|muc do tat'],
  ['disabilityCause', 'nguyen nhan khuyet tat|nguyen nhan gay khuyet tat|nguyen nhan dan den khuyet tat'],
];
